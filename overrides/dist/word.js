(()=>{var A=Uint8Array,I=Uint16Array,mw=Int32Array,yw=new A([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),gw=new A([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Aw=new A([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Rw=function(r,w){for(var e=new I(31),t=0;t<31;++t)e[t]=w+=1<<r[t-1];for(var a=new mw(e[30]),t=1;t<30;++t)for(var n=e[t];n<e[t+1];++n)a[n]=n-e[t]<<5|t;return{b:e,r:a}},Ow=Rw(yw,2),vr=Ow.b,uw=Ow.r;vr[28]=258,uw[258]=28;var Lw=Rw(gw,0),de=Lw.b,Hw=Lw.r,vw=new I(32768);for(y=0;y<32768;++y)q=(y&43690)>>1|(y&21845)<<1,q=(q&52428)>>2|(q&13107)<<2,q=(q&61680)>>4|(q&3855)<<4,vw[y]=((q&65280)>>8|(q&255)<<8)>>1;var q,y,ew=(function(r,w,e){for(var t=r.length,a=0,n=new I(w);a<t;++a)r[a]&&++n[r[a]-1];var l=new I(w);for(a=1;a<w;++a)l[a]=l[a-1]+n[a-1]<<1;var s;if(e){s=new I(1<<w);var o=15-w;for(a=0;a<t;++a)if(r[a])for(var i=a<<4|r[a],p=w-r[a],c=l[r[a]-1]++<<p,u=c|(1<<p)-1;c<=u;++c)s[vw[c]>>o]=i}else for(s=new I(t),a=0;a<t;++a)r[a]&&(s[a]=vw[l[r[a]-1]++]>>15-r[a]);return s}),$=new A(288);for(y=0;y<144;++y)$[y]=8;var y;for(y=144;y<256;++y)$[y]=9;var y;for(y=256;y<280;++y)$[y]=7;var y;for(y=280;y<288;++y)$[y]=8;var y,nw=new A(32);for(y=0;y<32;++y)nw[y]=5;var y,hr=ew($,9,0);var Pr=ew(nw,5,0);var Bw=function(r){return(r+7)/8|0},Uw=function(r,w,e){return(w==null||w<0)&&(w=0),(e==null||e>r.length)&&(e=r.length),new A(r.subarray(w,e))};var mr=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],sw=function(r,w,e){var t=new Error(w||mr[r]);if(t.code=r,Error.captureStackTrace&&Error.captureStackTrace(t,sw),!e)throw t;return t};var E=function(r,w,e){e<<=w&7;var t=w/8|0;r[t]|=e,r[t+1]|=e>>8},ww=function(r,w,e){e<<=w&7;var t=w/8|0;r[t]|=e,r[t+1]|=e>>8,r[t+2]|=e>>16},fw=function(r,w){for(var e=[],t=0;t<r.length;++t)r[t]&&e.push({s:t,f:r[t]});var a=e.length,n=e.slice();if(!a)return{t:Gw,l:0};if(a==1){var l=new A(e[0].s+1);return l[e[0].s]=1,{t:l,l:1}}e.sort(function(S,z){return S.f-z.f}),e.push({s:-1,f:25001});var s=e[0],o=e[1],i=0,p=1,c=2;for(e[0]={s:-1,f:s.f+o.f,l:s,r:o};p!=a-1;)s=e[e[i].f<e[c].f?i++:c++],o=e[i!=p&&e[i].f<e[c].f?i++:c++],e[p++]={s:-1,f:s.f+o.f,l:s,r:o};for(var u=n[0].s,t=1;t<a;++t)n[t].s>u&&(u=n[t].s);var h=new I(u+1),d=hw(e[p-1],h,0);if(d>w){var t=0,f=0,m=d-w,g=1<<m;for(n.sort(function(z,_){return h[_.s]-h[z.s]||z.f-_.f});t<a;++t){var x=n[t].s;if(h[x]>w)f+=g-(1<<d-h[x]),h[x]=w;else break}for(f>>=m;f>0;){var T=n[t].s;h[T]<w?f-=1<<w-h[T]++-1:++t}for(;t>=0&&f;--t){var b=n[t].s;h[b]==w&&(--h[b],++f)}d=w}return{t:new A(h),l:d}},hw=function(r,w,e){return r.s==-1?Math.max(hw(r.l,w,e+1),hw(r.r,w,e+1)):w[r.s]=e},Nw=function(r){for(var w=r.length;w&&!r[--w];);for(var e=new I(++w),t=0,a=r[0],n=1,l=function(o){e[t++]=o},s=1;s<=w;++s)if(r[s]==a&&s!=w)++n;else{if(!a&&n>2){for(;n>138;n-=138)l(32754);n>2&&(l(n>10?n-11<<5|28690:n-3<<5|12305),n=0)}else if(n>3){for(l(a),--n;n>6;n-=6)l(8304);n>2&&(l(n-3<<5|8208),n=0)}for(;n--;)l(a);n=1,a=r[s]}return{c:e.subarray(0,t),n:w}},rw=function(r,w){for(var e=0,t=0;t<w.length;++t)e+=r[t]*w[t];return e},Dw=function(r,w,e){var t=e.length,a=Bw(w+2);r[a]=t&255,r[a+1]=t>>8,r[a+2]=r[a]^255,r[a+3]=r[a+1]^255;for(var n=0;n<t;++n)r[a+n+4]=e[n];return(a+4+t)*8},kw=function(r,w,e,t,a,n,l,s,o,i,p){E(w,p++,e),++a[256];for(var c=fw(a,15),u=c.t,h=c.l,d=fw(n,15),f=d.t,m=d.l,g=Nw(u),x=g.c,T=g.n,b=Nw(f),S=b.c,z=b.n,_=new I(19),v=0;v<x.length;++v)++_[x[v]&31];for(var v=0;v<S.length;++v)++_[S[v]&31];for(var P=fw(_,7),N=P.t,Z=P.l,k=19;k>4&&!N[Aw[k-1]];--k);var Q=i+5<<3,O=rw(a,$)+rw(n,nw)+l,L=rw(a,u)+rw(n,f)+l+14+3*k+rw(_,N)+2*_[16]+3*_[17]+7*_[18];if(o>=0&&Q<=O&&Q<=L)return Dw(w,p,r.subarray(o,o+i));var U,C,B,j;if(E(w,p,1+(L<O)),p+=2,L<O){U=ew(u,h,0),C=u,B=ew(f,m,0),j=f;var iw=ew(N,Z,0);E(w,p,T-257),E(w,p+5,z-1),E(w,p+10,k-4),p+=14;for(var v=0;v<k;++v)E(w,p+3*v,N[Aw[v]]);p+=3*k;for(var D=[x,S],J=0;J<2;++J)for(var K=D[J],v=0;v<K.length;++v){var G=K[v]&31;E(w,p,iw[G]),p+=N[G],G>15&&(E(w,p,K[v]>>5&127),p+=K[v]>>12)}}else U=hr,C=$,B=Pr,j=nw;for(var v=0;v<s;++v){var F=t[v];if(F>255){var G=F>>18&31;ww(w,p,U[G+257]),p+=C[G+257],G>7&&(E(w,p,F>>23&31),p+=yw[G]);var V=F&31;ww(w,p,B[V]),p+=j[V],V>3&&(ww(w,p,F>>5&8191),p+=gw[V])}else ww(w,p,U[F]),p+=C[F]}return ww(w,p,U[256]),p+C[256]},yr=new mw([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Gw=new A(0),gr=function(r,w,e,t,a,n){var l=n.z||r.length,s=new A(t+l+5*(1+Math.ceil(l/7e3))+a),o=s.subarray(t,s.length-a),i=n.l,p=(n.r||0)&7;if(w){p&&(o[0]=n.r>>3);for(var c=yr[w-1],u=c>>13,h=c&8191,d=(1<<e)-1,f=n.p||new I(32768),m=n.h||new I(d+1),g=Math.ceil(e/3),x=2*g,T=function(dw){return(r[dw]^r[dw+1]<<g^r[dw+2]<<x)&d},b=new mw(25e3),S=new I(288),z=new I(32),_=0,v=0,P=n.i||0,N=0,Z=n.w||0,k=0;P+2<l;++P){var Q=T(P),O=P&32767,L=m[Q];if(f[O]=L,m[Q]=O,Z<=P){var U=l-P;if((_>7e3||N>24576)&&(U>423||!i)){p=kw(r,o,0,b,S,z,v,N,k,P-k,p),N=_=v=0,k=P;for(var C=0;C<286;++C)S[C]=0;for(var C=0;C<30;++C)z[C]=0}var B=2,j=0,iw=h,D=O-L&32767;if(U>2&&Q==T(P-D))for(var J=Math.min(u,U)-1,K=Math.min(32767,P),G=Math.min(258,U);D<=K&&--iw&&O!=L;){if(r[P+B]==r[P+B-D]){for(var F=0;F<G&&r[P+F]==r[P+F-D];++F);if(F>B){if(B=F,j=D,F>J)break;for(var V=Math.min(D,F-2),zw=0,C=0;C<V;++C){var ow=P-D+C&32767,ur=f[ow],Cw=ow-ur&32767;Cw>zw&&(zw=Cw,L=ow)}}}O=L,L=f[O],D+=O-L&32767}if(j){b[N++]=268435456|uw[B]<<18|Hw[j];var Ww=uw[B]&31,Fw=Hw[j]&31;v+=yw[Ww]+gw[Fw],++S[257+Ww],++z[Fw],Z=P+B,++_}else b[N++]=r[P],++S[r[P]]}}for(P=Math.max(P,Z);P<l;++P)b[N++]=r[P],++S[r[P]];p=kw(r,o,i,b,S,z,v,N,k,P-k,p),i||(n.r=p&7|o[p/8|0]<<3,p-=7,n.h=m,n.p=f,n.i=P,n.w=Z)}else{for(var P=n.w||0;P<l+i;P+=65535){var cw=P+65535;cw>=l&&(o[p/8|0]=i,cw=l),p=Dw(o,p+1,r.subarray(P,cw))}n.i=l}return Uw(s,0,t+Bw(p)+a)},xr=(function(){for(var r=new Int32Array(256),w=0;w<256;++w){for(var e=w,t=9;--t;)e=(e&1&&-306674912)^e>>>1;r[w]=e}return r})(),br=function(){var r=-1;return{p:function(w){for(var e=r,t=0;t<w.length;++t)e=xr[e&255^w[t]]^e>>>8;r=e},d:function(){return~r}}};var Sr=function(r,w,e,t,a){if(!a&&(a={l:1},w.dictionary)){var n=w.dictionary.subarray(-32768),l=new A(n.length+r.length);l.set(n),l.set(r,n.length),r=l,a.w=n.length}return gr(r,w.level==null?6:w.level,w.mem==null?a.l?Math.ceil(Math.max(8,Math.min(13,Math.log(r.length)))*1.5):20:12+w.mem,e,t,a)},qw=function(r,w){var e={};for(var t in r)e[t]=r[t];for(var t in w)e[t]=w[t];return e};var W=function(r,w,e){for(;e;++w)r[w]=e,e>>>=8};function _r(r,w){return Sr(r,w||{},0,0)}var Ew=function(r,w,e,t){for(var a in r){var n=r[a],l=w+a,s=t;Array.isArray(n)&&(s=qw(t,n[1]),n=n[0]),ArrayBuffer.isView(n)?e[l]=[n,s]:(e[l+="/"]=[new A(0),s],Ew(n,l,e,t))}},Iw=typeof TextEncoder<"u"&&new TextEncoder,Tr=typeof TextDecoder<"u"&&new TextDecoder,zr=0;try{Tr.decode(Gw,{stream:!0}),zr=1}catch{}function lw(r,w){if(w){for(var e=new A(r.length),t=0;t<r.length;++t)e[t]=r.charCodeAt(t);return e}if(Iw)return Iw.encode(r);for(var a=r.length,n=new A(r.length+(r.length>>1)),l=0,s=function(p){n[l++]=p},t=0;t<a;++t){if(l+5>n.length){var o=new A(l+8+(a-t<<1));o.set(n),n=o}var i=r.charCodeAt(t);i<128||w?s(i):i<2048?(s(192|i>>6),s(128|i&63)):i>55295&&i<57344?(i=65536+(i&1047552)|r.charCodeAt(++t)&1023,s(240|i>>18),s(128|i>>12&63),s(128|i>>6&63),s(128|i&63)):(s(224|i>>12),s(128|i>>6&63),s(128|i&63))}return Uw(n,0,l)}var Pw=function(r){var w=0;if(r)for(var e in r){var t=r[e].length;t>65535&&sw(9),w+=t+4}return w},Mw=function(r,w,e,t,a,n,l,s){var o=t.length,i=e.extra,p=s&&s.length,c=Pw(i);W(r,w,l!=null?33639248:67324752),w+=4,l!=null&&(r[w++]=20,r[w++]=e.os),r[w]=20,w+=2,r[w++]=e.flag<<1|(n<0&&8),r[w++]=a&&8,r[w++]=e.compression&255,r[w++]=e.compression>>8;var u=new Date(e.mtime==null?Date.now():e.mtime),h=u.getFullYear()-1980;if((h<0||h>119)&&sw(10),W(r,w,h<<25|u.getMonth()+1<<21|u.getDate()<<16|u.getHours()<<11|u.getMinutes()<<5|u.getSeconds()>>1),w+=4,n!=-1&&(W(r,w,e.crc),W(r,w+4,n<0?-n-2:n),W(r,w+8,e.size)),W(r,w+12,o),W(r,w+14,c),w+=16,l!=null&&(W(r,w,p),W(r,w+6,e.attrs),W(r,w+10,l),w+=14),r.set(t,w),w+=o,c)for(var d in i){var f=i[d],m=f.length;W(r,w,+d),W(r,w+2,m),r.set(f,w+4),w+=4+m}return p&&(r.set(s,w),w+=p),w},Cr=function(r,w,e,t,a){W(r,w,101010256),W(r,w+8,e),W(r,w+10,e),W(r,w+12,t),W(r,w+16,a)};function jw(r,w){w||(w={});var e={},t=[];Ew(r,"",e,w);var a=0,n=0;for(var l in e){var s=e[l],o=s[0],i=s[1],p=i.level==0?0:8,c=lw(l),u=c.length,h=i.comment,d=h&&lw(h),f=d&&d.length,m=Pw(i.extra);u>65535&&sw(11);var g=p?_r(o,i):o,x=g.length,T=br();T.p(o),t.push(qw(i,{size:o.length,crc:T.d(),c:g,f:c,m:d,u:u!=l.length||d&&h.length!=f,o:a,compression:p})),a+=30+u+m+x,n+=76+2*(u+m)+(f||0)+x}for(var b=new A(n+22),S=a,z=n-a,_=0;_<t.length;++_){var c=t[_];Mw(b,c.o,c,c.f,c.u,c.c.length);var v=30+c.f.length+Pw(c.extra);b.set(c.c,c.o+v),Mw(b,a,c,c.f,c.u,c.c.length,c.o,c.m),a+=16+v+(c.m?c.m.length:0)}return Cr(b,a,t.length,z,S),b}var $w=`=== [Content_Types].xml
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Default Extension="jpg" ContentType="image/jpeg"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
<Override PartName="/word/header.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
<Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>
=== _rels/.rels
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>
=== docProps/core.xml
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>{{title_words}}</dc:title><dc:subject>{{standard.number}}</dc:subject><dc:language>{{language}}</dc:language>
</cp:coreProperties>
=== word/_rels/document.xml.rels
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
<Relationship Id="settings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
<Relationship Id="header" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header.xml"/>
<Relationship Id="footer" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer.xml"/>
{{#attachments}}{{#picture}}<Relationship Id="picture{{number}}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/{{number}}.jpg"/>
{{/picture}}{{/attachments}}</Relationships>
=== word/settings.xml
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
=== word/styles.xml
{{> word_styles}}
=== word/header.xml
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">{{standard.number}} {{name}}</w:t></w:r><w:r><w:tab/></w:r>{{#w.assessment_report}}{{> word_said}}{{/w.assessment_report}}</w:p>
</w:hdr>
=== word/footer.xml
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{{#standard.authority}}{{> word_said}}{{/standard.authority}}</w:p>
<w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>
</w:ftr>
=== word/document.xml
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
<w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr><w:r><w:t xml:space="preserve">{{standard.number}} </w:t></w:r>{{#standard.title}}{{> word_said}}{{/standard.title}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{{#w.assessment_report}}{{> word_said}}{{/w.assessment_report}}</w:p>
{{#named}}<w:p><w:pPr><w:pStyle w:val="Named"/></w:pPr><w:r><w:t xml:space="preserve">{{name}}</w:t></w:r></w:p>
{{/named}}
<w:tbl><w:tblPr><w:tblStyle w:val="PlainTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="2400"/><w:gridCol w:w="7238"/></w:tblGrid>
{{#visit}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#word}}{{> word_said}}{{/word}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="7238" w:type="dxa"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">{{value}}</w:t></w:r></w:p>
</w:tc>
</w:tr>
{{/visit}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.edition}}{{> word_said}}{{/w.edition}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="7238" w:type="dxa"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">{{standard.number}} · </w:t></w:r>{{#w.revised}}{{> word_said}}{{/w.revised}}<w:r><w:t xml:space="preserve"> {{standard.revised}}</w:t></w:r></w:p>
</w:tc>
</w:tr></w:tbl>
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
<w:p><w:pPr><w:pStyle w:val="SmallText"/></w:pPr>{{#standard.status}}{{> word_said}}{{/standard.status}}</w:p>
<w:p><w:pPr><w:pStyle w:val="SmallText"/></w:pPr>{{#standard.authority}}{{> word_said}}{{/standard.authority}}</w:p>
{{#has_before}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.basis}}{{> word_said}}{{/w.basis}}</w:p>
{{#before}}<w:p><w:pPr><w:pStyle w:val="Fact"/></w:pPr>{{#word}}{{> word_small}}{{/word}}<w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">{{words}}</w:t></w:r></w:p>
{{/before}}
{{#tables_before}}
{{> word_records}}
{{/tables_before}}
{{/has_before}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.scope}}{{> word_said}}{{/w.scope}}</w:p>
{{#scope}}<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}</w:p>
{{/scope}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.summary}}{{> word_said}}{{/w.summary}}</w:p>
{{#by_aspect}}
{{> word_table}}
{{/by_aspect}}
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
<w:p>{{#share_told}}{{> word_said}}{{/share_told}}</w:p>
<w:p>{{#noted_told}}{{> word_said}}{{/noted_told}}</w:p>
<w:p><w:pPr><w:pStyle w:val="SmallText"/></w:pPr>{{#w.share_explained}}{{> word_said}}{{/w.share_explained}}</w:p>
{{#bars}}
<w:tbl><w:tblPr><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblGrid><w:gridCol w:w="4558"/>{{#segments}}<w:gridCol w:w="{{twips}}"/>{{/segments}}</w:tblGrid>
<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="4558" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="BarLabel"/></w:pPr><w:r><w:t xml:space="preserve">{{label}}</w:t></w:r></w:p>
</w:tc>
{{#segments}}<w:tc><w:tcPr><w:tcW w:w="{{twips}}" w:type="dxa"/><w:tcBorders><w:top w:val="single" w:sz="4" w:color="{{colour.grey}}"/><w:left w:val="single" w:sz="4" w:color="{{colour.grey}}"/><w:bottom w:val="single" w:sz="4" w:color="{{colour.grey}}"/><w:right w:val="single" w:sz="4" w:color="{{colour.grey}}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{{ground}}"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="BarFigure"/></w:pPr><w:r><w:rPr><w:color w:val="{{figure}}"/></w:rPr><w:t>{{shape}}{{count}}</w:t></w:r></w:p>
</w:tc>
{{/segments}}</w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>
{{/bars}}
<w:p><w:pPr><w:pStyle w:val="SmallText"/></w:pPr>{{#legend}}<w:r><w:t xml:space="preserve">{{shape}} </w:t></w:r>{{#label}}{{> word_said}}{{/label}}<w:r><w:t xml:space="preserve">　</w:t></w:r>{{/legend}}</w:p>
{{> word_since}}
{{#concluded}}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#word}}{{> word_said}}{{/word}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{words}}</w:t></w:r></w:p>
{{/concluded}}
{{#scores}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.score}}{{> word_said}}{{/w.score}}</w:p>
<w:p>{{#w.score_ours}}{{> word_said}}{{/w.score_ours}}</w:p>
<w:p><w:pPr><w:pStyle w:val="SmallText"/></w:pPr>{{#w.bands_ours}}{{> word_said}}{{/w.bands_ours}}</w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="3438"/><w:gridCol w:w="900"/><w:gridCol w:w="900"/><w:gridCol w:w="1800"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.aspect}}{{> word_said}}{{/w.aspect}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3438" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.score}}{{> word_said}}{{/w.score}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.weight}}{{> word_said}}{{/w.weight}}<w:r><w:t xml:space="preserve"> %</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.score}}{{> word_said}}{{/w.score}}<w:r><w:t xml:space="preserve"> %</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.band}}{{> word_said}}{{/w.band}}</w:p>
</w:tc>
</w:tr>
{{#aspects}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableStrong"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3438" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{weight}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{value}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#band}}{{> word_said}}{{/band}}</w:p>
</w:tc>
</w:tr>
{{#clauses}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3438" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#given}}{{#label}}{{> word_said}}{{/label}}<w:r><w:t xml:space="preserve"> {{value}}　</w:t></w:r>{{/given}}{{#agreed}}{{#w.score_agreed}}{{> word_said}}{{/w.score_agreed}}<w:r><w:t xml:space="preserve"> {{by}}</w:t></w:r>{{/agreed}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{value}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#band}}{{> word_said}}{{/band}}</w:p>
</w:tc>
</w:tr>
{{/clauses}}{{/aspects}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableStrong"/></w:pPr>{{#w.total}}{{> word_said}}{{/w.total}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3438" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">100</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{value}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#band}}{{> word_said}}{{/band}}</w:p>
</w:tc>
</w:tr></w:tbl>
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
{{#groups}}
{{> word_scores}}
{{/groups}}
{{/scores}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.strengths}}{{> word_said}}{{/w.strengths}}</w:p>
{{^strengths}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/strengths}}
{{#strengths}}<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}<w:r><w:rPr><w:rStyle w:val="Small"/></w:rPr><w:t xml:space="preserve"> {{id}}</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{words}}</w:t></w:r></w:p>
{{/strengths}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.nonconformities}}{{> word_said}}{{/w.nonconformities}}</w:p>
{{> word_nonconformities}}
{{^nonconformities}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/nonconformities}}
{{#nonconformities}}<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}<w:r><w:rPr><w:rStyle w:val="Small"/></w:rPr><w:t xml:space="preserve"> {{id}}</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="KeepNext"/></w:pPr>{{#finding}}{{> word_strong}}{{/finding}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{#w.grade}}{{> word_said}}{{/w.grade}}<w:r><w:t xml:space="preserve">{{colon}}</w:t></w:r>{{#grade}}{{> word_said}}{{/grade}}</w:p>
{{#objects}}<w:p><w:pPr><w:pStyle w:val="KeepNext"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{label}}</w:t></w:r><w:r><w:t xml:space="preserve"> · </w:t></w:r>{{#state}}{{> word_said}}{{/state}}{{#owner}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{#w.nc_owner}}{{> word_said}}{{/w.nc_owner}}<w:r><w:t xml:space="preserve"> {{owner}}</w:t></w:r>{{/owner}}{{#due}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{#w.nc_due}}{{> word_said}}{{/w.nc_due}}<w:r><w:t xml:space="preserve"> {{due}}</w:t></w:r>{{/due}}</w:p>
{{/objects}}
<w:p><w:pPr><w:pStyle w:val="QuoteHead"/></w:pPr>{{#w.provision_text}}{{> word_said}}{{/w.provision_text}}</w:p>
{{#provision}}{{#said}}<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr><w:r><w:rPr><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{text}}</w:t></w:r></w:p>
{{/said}}
{{/provision}}
{{#stale}}<w:p><w:pPr><w:pStyle w:val="QuoteHead"/></w:pPr>{{#w.changed_text}}{{> word_said}}{{/w.changed_text}}{{^then}}<w:r><w:t xml:space="preserve"> –</w:t></w:r>{{/then}}</w:p>
{{/stale}}{{#then}}{{#said}}<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr><w:r><w:rPr><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{text}}</w:t></w:r></w:p>
{{/said}}
{{/then}}
<w:p>{{#question}}{{> word_said}}{{/question}}</w:p>
{{#evidence}}<w:p><w:pPr><w:pStyle w:val="Fact"/></w:pPr>{{#word}}{{> word_small}}{{/word}}<w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">{{words}}</w:t></w:r></w:p>
{{/evidence}}{{^evidence}}{{^attached}}<w:p><w:pPr><w:pStyle w:val="Fact"/></w:pPr>{{#w.evidence}}{{> word_small}}{{/w.evidence}}<w:r><w:tab/></w:r>{{#w.no_evidence}}{{> word_said}}{{/w.no_evidence}}</w:p>
{{/attached}}{{/evidence}}{{#attached}}<w:p><w:pPr><w:pStyle w:val="Fact"/></w:pPr>{{#w.attachments}}{{> word_small}}{{/w.attachments}}<w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">{{attached}}</w:t></w:r></w:p>
{{/attached}}
{{/nonconformities}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.opportunities}}{{> word_said}}{{/w.opportunities}}</w:p>
{{^opportunities}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/opportunities}}
{{#opportunities}}<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}<w:r><w:rPr><w:rStyle w:val="Small"/></w:rPr><w:t xml:space="preserve"> {{id}}</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{words}}</w:t></w:r></w:p>
{{/opportunities}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.by_clause}}{{> word_said}}{{/w.by_clause}}</w:p>
{{#by_clause}}
{{> word_table}}
{{/by_clause}}
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.item_by_item}}{{> word_said}}{{/w.item_by_item}}</w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="1338"/><w:gridCol w:w="1081"/><w:gridCol w:w="1081"/><w:gridCol w:w="6138"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="1338" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.id}}{{> word_said}}{{/w.id}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1081" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.finding}}{{> word_said}}{{/w.finding}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1081" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.grade}}{{> word_said}}{{/w.grade}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="6138" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.evidence}}{{> word_said}}{{/w.evidence}}</w:p>
</w:tc>
</w:tr>
{{#items}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="1338" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{id}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1081" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#finding}}{{> word_said}}{{/finding}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1081" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#graded}}{{> word_said}}{{/graded}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="6138" w:type="dxa"/></w:tcPr>{{#reason}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{reason}}</w:t></w:r></w:p>
{{/reason}}{{#above}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#w.evidence_above}}{{> word_small}}{{/w.evidence_above}}</w:p>
{{/above}}{{^above}}{{#evidence}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#word}}{{> word_small}}{{/word}}<w:r><w:t xml:space="preserve"> {{words}}</w:t></w:r></w:p>
{{/evidence}}{{#attached}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#w.attachments}}{{> word_small}}{{/w.attachments}}<w:r><w:t xml:space="preserve"> {{attached}}</w:t></w:r></w:p>
{{/attached}}{{/above}}<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>
</w:tc>
</w:tr>
{{/items}}</w:tbl>
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.excluded}}{{> word_said}}{{/w.excluded}}</w:p>
{{^excluded}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/excluded}}
{{#excluded}}<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{id}} </w:t></w:r>{{#title}}{{> word_said}}{{/title}}<w:r><w:t xml:space="preserve">{{colon}}</w:t></w:r>{{#reason}}<w:r><w:t xml:space="preserve">{{reason}}</w:t></w:r>{{/reason}}{{^reason}}{{#w.no_reason}}{{> word_said}}{{/w.no_reason}}{{/reason}}</w:p>
{{/excluded}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.not_reviewed_items}}{{> word_said}}{{/w.not_reviewed_items}}</w:p>
{{^not_reviewed}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/not_reviewed}}
{{#not_reviewed}}<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{id}} </w:t></w:r>{{#question}}{{> word_said}}{{/question}}</w:p>
{{/not_reviewed}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.open_points}}{{> word_said}}{{/w.open_points}}</w:p>
{{^open}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/open}}
{{#open}}<w:p>{{#kind}}{{> word_said}}{{/kind}}<w:r><w:t xml:space="preserve">{{colon}}{{ids}}</w:t></w:r></w:p>
{{/open}}
{{#reaffirmed}}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.reaffirmed_items}}{{> word_said}}{{/w.reaffirmed_items}}</w:p>
{{#rows}}<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{id}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}<w:r><w:rPr><w:rStyle w:val="Small"/></w:rPr><w:t xml:space="preserve"> {{day}}</w:t></w:r></w:p>
{{/rows}}
{{/reaffirmed}}
{{#has_unknown}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.unknown_items}}{{> word_said}}{{/w.unknown_items}}</w:p>
{{#unknown}}<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{id}} {{finding}}</w:t></w:r><w:r><w:t xml:space="preserve"> {{words}}</w:t></w:r></w:p>
{{/unknown}}
{{/has_unknown}}
{{#tables_after}}
{{> word_records}}
{{/tables_after}}
{{#has_attachments}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.attachments}}{{> word_said}}{{/w.attachments}}</w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="700"/><w:gridCol w:w="1300"/><w:gridCol w:w="3238"/><w:gridCol w:w="900"/><w:gridCol w:w="1300"/><w:gridCol w:w="1000"/><w:gridCol w:w="1200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.attachment_number}}{{> word_said}}{{/w.attachment_number}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.question}}{{> word_said}}{{/w.question}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3238" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.file_name}}{{> word_said}}{{/w.file_name}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.file_size}}{{> word_said}}{{/w.file_size}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.added_at}}{{> word_said}}{{/w.added_at}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.added_by}}{{> word_said}}{{/w.added_by}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">SHA-256</w:t></w:r></w:p>
</w:tc>
</w:tr>
{{#attachments}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{number}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{item}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3238" w:type="dxa"/></w:tcPr>{{#picture}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:drawing><wp:inline><wp:extent cx="{{wide}}" cy="{{high}}"/><wp:docPr id="{{number}}" name="{{number}}" descr="{{name}}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{{number}}" name="{{number}}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture{{number}}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{{wide}}" cy="{{high}}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
{{/picture}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{name}}</w:t></w:r></w:p>
{{#note}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{note}}</w:t></w:r></w:p>
{{/note}}
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{size}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{added}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{by}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{digest}}</w:t></w:r></w:p>
</w:tc>
</w:tr>
{{/attachments}}</w:tbl>
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
{{/has_attachments}}
{{#after}}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#word}}{{> word_said}}{{/word}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{words}}</w:t></w:r></w:p>
{{/after}}
<w:tbl><w:tblPr><w:tblStyle w:val="PlainTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="300"/><w:gridCol w:w="1369"/><w:gridCol w:w="300"/><w:gridCol w:w="3000"/><w:gridCol w:w="300"/><w:gridCol w:w="1369"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Signed"/></w:pPr>{{#w.signature_assessor}}{{> word_said}}{{/w.signature_assessor}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="300" w:type="dxa"/></w:tcPr><w:p><w:pPr></w:pPr></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1369" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Signed"/></w:pPr>{{#w.date}}{{> word_said}}{{/w.date}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="300" w:type="dxa"/></w:tcPr><w:p><w:pPr></w:pPr></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Signed"/></w:pPr>{{#w.signature_organization}}{{> word_said}}{{/w.signature_organization}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="300" w:type="dxa"/></w:tcPr><w:p><w:pPr></w:pPr></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1369" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Signed"/></w:pPr>{{#w.date}}{{> word_said}}{{/w.date}}</w:p>
</w:tc>
</w:tr></w:tbl>
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1134" w:bottom="1247" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>
`;var Zw=`{{#list}}<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="3138"/><w:gridCol w:w="1400"/><w:gridCol w:w="1100"/><w:gridCol w:w="1300"/><w:gridCol w:w="1200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.nc_number}}{{> word_said}}{{/w.nc_number}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3138" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.nc_statement}}{{> word_said}}{{/w.nc_statement}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.grade}}{{> word_said}}{{/w.grade}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.nc_state}}{{> word_said}}{{/w.nc_state}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.nc_owner}}{{> word_said}}{{/w.nc_owner}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.nc_due}}{{> word_said}}{{/w.nc_due}}</w:p>
</w:tc>
</w:tr>
{{#rows}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableStrong"/></w:pPr><w:r><w:t xml:space="preserve">{{label}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3138" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{statement}} {{ids}}</w:t></w:r></w:p>{{#came_from}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#w.nc_came_from}}{{> word_small}}{{/w.nc_came_from}}<w:r><w:t xml:space="preserve"> {{came_from}}</w:t></w:r></w:p>
{{/came_from}}{{#repeats}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#w.nc_repeats}}{{> word_small}}{{/w.nc_repeats}}<w:r><w:t xml:space="preserve"> {{repeats}}</w:t></w:r></w:p>
{{/repeats}}
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#grade}}{{> word_said}}{{/grade}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#state}}{{> word_said}}{{/state}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{owner}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{due}}</w:t></w:r></w:p>
</w:tc>
</w:tr>
{{/rows}}</w:tbl>
<w:p><w:pPr><w:pStyle w:val="SmallText"/></w:pPr>{{#w.nc_as_of}}{{> word_said}}{{/w.nc_as_of}}<w:r><w:t xml:space="preserve"> {{on}}</w:t></w:r></w:p>
{{/list}}
`;var Qw=`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#title}}{{> word_said}}{{/title}}</w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>{{#columns}}<w:gridCol w:w="{{wide}}"/>{{/columns}}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
{{#columns}}<w:tc><w:tcPr><w:tcW w:w="{{wide}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#word}}{{> word_said}}{{/word}}</w:p>
</w:tc>
{{/columns}}</w:tr>
{{#rows}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
{{#cells}}<w:tc><w:tcPr><w:tcW w:w="{{wide}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{words}}</w:t></w:r></w:p>
</w:tc>
{{/cells}}</w:tr>
{{/rows}}</w:tbl>
{{#notes}}<w:p><w:pPr><w:pStyle w:val="SmallText"/></w:pPr>{{> word_said}}</w:p>
{{/notes}}
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
`;var Kw='{{#said}}<w:r><w:rPr><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Vw=`{{#bars}}
<w:tbl><w:tblPr><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblGrid><w:gridCol w:w="4238"/>{{#filled}}<w:gridCol w:w="{{filled}}"/>{{/filled}}{{#rest}}<w:gridCol w:w="{{rest}}"/>{{/rest}}<w:gridCol w:w="800"/></w:tblGrid>
<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="4238" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="BarLabel"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">{{label}}</w:t></w:r></w:p>
</w:tc>
{{#filled}}<w:tc><w:tcPr><w:tcW w:w="{{filled}}" w:type="dxa"/><w:tcBorders><w:top w:val="single" w:sz="4" w:color="{{colour.faint}}"/><w:left w:val="single" w:sz="4" w:color="{{colour.faint}}"/><w:bottom w:val="single" w:sz="4" w:color="{{colour.faint}}"/><w:right w:val="single" w:sz="4" w:color="{{colour.faint}}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{{ground}}"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="BarFigure"/></w:pPr></w:p>
</w:tc>
{{/filled}}{{#rest}}<w:tc><w:tcPr><w:tcW w:w="{{rest}}" w:type="dxa"/><w:tcBorders><w:top w:val="single" w:sz="4" w:color="{{colour.faint}}"/><w:left w:val="single" w:sz="4" w:color="{{colour.faint}}"/><w:bottom w:val="single" w:sz="4" w:color="{{colour.faint}}"/><w:right w:val="single" w:sz="4" w:color="{{colour.faint}}"/></w:tcBorders></w:tcPr><w:p><w:pPr><w:pStyle w:val="BarFigure"/></w:pPr></w:p>
</w:tc>
{{/rest}}<w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{value}}</w:t></w:r></w:p>
</w:tc>
</w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>
{{/bars}}
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
`;var Yw=`{{#since}}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.since}}{{> word_said}}{{/w.since}}</w:p>
{{#about}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#word}}{{> word_said}}{{/word}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{value}}</w:t></w:r></w:p>
{{/about}}
<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="2800"/><w:gridCol w:w="1100"/><w:gridCol w:w="5738"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="2800" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.since_change}}{{> word_said}}{{/w.since_change}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.item_count}}{{> word_said}}{{/w.item_count}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="5738" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.id}}{{> word_said}}{{/w.id}}</w:p>
</w:tc>
</w:tr>
{{#kinds}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="2800" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableStrong"/></w:pPr>{{#word}}{{> word_said}}{{/word}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{count}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="5738" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{ids}}</w:t></w:r></w:p>
</w:tc>
</w:tr>
{{/kinds}}</w:tbl>
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="5638"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="5638" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.share}}{{> word_said}}{{/w.share}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.since_then}}{{> word_said}}{{/w.since_then}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.since_now}}{{> word_said}}{{/w.since_now}}</w:p>
</w:tc>
</w:tr>
{{#shares}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="5638" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableStrong"/></w:pPr>{{#word}}{{> word_said}}{{/word}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{then}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{now}}</w:t></w:r></w:p>
</w:tc>
</w:tr>
{{/shares}}</w:tbl>
<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>{{#w.since_changes}}{{> word_said}}{{/w.since_changes}}</w:p>
{{^changed}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/changed}}
{{#changed}}
<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="4038"/><w:gridCol w:w="2200"/><w:gridCol w:w="2200"/><w:gridCol w:w="1200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="4038" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.id}}{{> word_said}}{{/w.id}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.since_then}}{{> word_said}}{{/w.since_then}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.since_now}}{{> word_said}}{{/w.since_now}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.since_change}}{{> word_said}}{{/w.since_change}}</w:p>
</w:tc>
</w:tr>
{{#rows}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="4038" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{id}} </w:t></w:r><w:r><w:rPr><w:rStyle w:val="Small"/></w:rPr><w:t xml:space="preserve">{{number}} </w:t></w:r>{{#title}}{{> word_small}}{{/title}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#then.finding}}{{> word_said}}{{/then.finding}}{{#then.graded}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{> word_said}}{{/then.graded}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#now.finding}}{{> word_said}}{{/now.finding}}{{#now.graded}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{> word_said}}{{/now.graded}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#change}}{{> word_strong}}{{/change}}</w:p>
</w:tc>
</w:tr>
{{/rows}}</w:tbl>
{{/changed}}
<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>{{#w.since_repeats}}{{> word_said}}{{/w.since_repeats}}</w:p>
{{^repeats}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/repeats}}
{{#repeats}}<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{id}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}<w:r><w:t xml:space="preserve">: </w:t></w:r>{{#w.since_then}}{{> word_said}}{{/w.since_then}}<w:r><w:t xml:space="preserve"> </w:t></w:r>{{#then.finding}}{{> word_said}}{{/then.finding}}{{#then.graded}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{> word_said}}{{/then.graded}}<w:r><w:t xml:space="preserve">{{#numbers_then}} {{numbers_then}}{{/numbers_then}}; </w:t></w:r>{{#w.since_now}}{{> word_said}}{{/w.since_now}}<w:r><w:t xml:space="preserve"> </w:t></w:r>{{#now.finding}}{{> word_said}}{{/now.finding}}{{#now.graded}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{> word_said}}{{/now.graded}}<w:r><w:t xml:space="preserve">{{#numbers_now}} {{numbers_now}}{{/numbers_now}}</w:t></w:r></w:p>
{{/repeats}}
<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>{{#w.since_follow}}{{> word_said}}{{/w.since_follow}}</w:p>
{{^follow}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/follow}}
{{#follow}}<w:p><w:pPr><w:pStyle w:val="KeepNext"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> · </w:t></w:r>{{#state}}{{> word_strong}}{{/state}}{{#graded}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{> word_said}}{{/graded}}<w:r><w:rPr><w:rStyle w:val="Small"/></w:rPr><w:t xml:space="preserve"> {{ids}}</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{statement}}</w:t></w:r></w:p>
{{#action}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.nc_action}}{{> word_said}}{{/w.nc_action}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{action}}</w:t></w:r></w:p>
{{/action}}
{{#owner}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.nc_owner}}{{> word_said}}{{/w.nc_owner}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{owner}}</w:t></w:r></w:p>
{{/owner}}
{{#due}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.nc_due}}{{> word_said}}{{/w.nc_due}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{due}}</w:t></w:r></w:p>
{{/due}}
{{#verification}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.nc_verification}}{{> word_said}}{{/w.nc_verification}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{verification}}</w:t></w:r></w:p>
{{/verification}}
{{#verified_by}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.nc_verified_by}}{{> word_said}}{{/w.nc_verified_by}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{verified_by}}</w:t></w:r></w:p>
{{/verified_by}}
{{#verified}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.nc_verified}}{{> word_said}}{{/w.nc_verified}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{verified}}</w:t></w:r></w:p>
{{/verified}}
{{#closed}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.nc_closed}}{{> word_said}}{{/w.nc_closed}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{closed}}</w:t></w:r></w:p>
{{/closed}}
{{^carried}}<w:p><w:pPr><w:pStyle w:val="SmallText"/></w:pPr>{{#w.since_not_carried}}{{> word_said}}{{/w.since_not_carried}}</w:p>
{{/carried}}
{{/follow}}
{{/since}}
`;var Xw='{{#said}}<w:r><w:rPr><w:rStyle w:val="Small"/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Jw='{{#said}}<w:r><w:rPr><w:b/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var wr=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Microsoft YaHei" w:cs="Arial"/><w:lang w:val="en-GB" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="100" w:line="288" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="60"/></w:pPr><w:rPr><w:sz w:val="48"/><w:szCs w:val="48"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="1200" w:after="120"/></w:pPr><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Named"><w:name w:val="Report name"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="8" w:color="{{colour.accent}}"/></w:pBdr><w:spacing w:before="0" w:after="240"/></w:pPr><w:rPr><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="480" w:after="160"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="23"/><w:szCs w:val="23"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="40"/><w:ind w:left="210" w:hanging="210"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Typed"><w:name w:val="Typed words"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="KeepNext"><w:name w:val="Finding"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Label"><w:name w:val="Label"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="60" w:after="0"/></w:pPr><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Fact"><w:name w:val="Fact"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:tabs><w:tab w:val="left" w:pos="2500"/></w:tabs><w:spacing w:before="0" w:after="60"/><w:ind w:left="2500" w:hanging="2500"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="QuoteHead"><w:name w:val="Quote head"/><w:basedOn w:val="Normal"/><w:next w:val="Quote"/><w:qFormat/><w:pPr><w:keepNext/><w:pBdr><w:left w:val="single" w:sz="16" w:space="8" w:color="{{colour.accent}}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{{colour.ground}}"/><w:spacing w:before="0" w:after="0"/><w:ind w:left="240"/></w:pPr><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepLines/><w:pBdr><w:left w:val="single" w:sz="16" w:space="8" w:color="{{colour.accent}}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{{colour.ground}}"/><w:spacing w:before="0" w:after="60"/><w:ind w:left="240"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="SmallText"><w:name w:val="Small text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="60"/></w:pPr><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="20" w:after="20" w:line="252" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TableStrong"><w:name w:val="Table row head"/><w:basedOn w:val="TableText"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TableHead"><w:name w:val="Table head"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Figure"><w:name w:val="Table figure"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="FigureHead"><w:name w:val="Table figure head"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:keepNext/><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="BarLabel"><w:name w:val="Bar label"/><w:basedOn w:val="TableText"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="BarFigure"><w:name w:val="Bar figure"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Gap"><w:name w:val="Gap"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="80" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="AfterTable"><w:name w:val="After a table"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="60" w:line="200" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="12"/><w:szCs w:val="12"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{{colour.faint}}"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:before="0" w:after="0"/></w:pPr><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="PageNumber"><w:name w:val="Page number line"/><w:basedOn w:val="Footer"/><w:qFormat/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Signed"><w:name w:val="Signature line"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{{colour.grey}}"/></w:pBdr><w:spacing w:before="1400" w:after="0"/></w:pPr><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Number"><w:name w:val="Clause number"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:color w:val="{{colour.accent}}"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Small"><w:name w:val="Item id"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="{{colour.faint}}"/><w:left w:val="single" w:sz="4" w:space="0" w:color="{{colour.faint}}"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="{{colour.faint}}"/><w:right w:val="single" w:sz="4" w:space="0" w:color="{{colour.faint}}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="{{colour.faint}}"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="{{colour.faint}}"/></w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{{colour.ground}}"/></w:tcPr></w:tblStylePr></w:style>
<w:style w:type="table" w:styleId="PlainTable"><w:name w:val="Report facts"/><w:basedOn w:val="TableNormal"/></w:style>
</w:styles>
`;var rr=`<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>{{#columns}}<w:gridCol w:w="{{name}}"/>{{/columns}}{{#findings}}<w:gridCol w:w="{{columns.figure}}"/>{{/findings}}<w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.share}}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="{{columns.name}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#head}}{{> word_said}}{{/head}}</w:p>
</w:tc>
{{#findings}}<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#label}}{{> word_said}}{{/label}}</w:p>
</w:tc>
{{/findings}}<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.not_reviewed}}{{> word_said}}{{/w.not_reviewed}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.item_count}}{{> word_said}}{{/w.item_count}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="{{columns.share}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.share}}{{> word_said}}{{/w.share}}</w:p>
</w:tc>
</w:tr>
{{#rows}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="{{columns.name}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}</w:p>
</w:tc>
{{#findings}}<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{.}}</w:t></w:r></w:p>
</w:tc>
{{/findings}}<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{not_reviewed}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{total}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="{{columns.share}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{share}}</w:t></w:r></w:p>
</w:tc>
</w:tr>
{{/rows}}{{#sum}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="{{columns.name}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableStrong"/></w:pPr>{{#w.total}}{{> word_said}}{{/w.total}}</w:p>
</w:tc>
{{#findings}}<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{.}}</w:t></w:r></w:p>
</w:tc>
{{/findings}}<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{not_reviewed}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{total}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="{{columns.share}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{share}}</w:t></w:r></w:p>
</w:tc>
</w:tr>{{/sum}}</w:tbl>
`;var Lr=Object.prototype.toString,X=Array.isArray||function(w){return Lr.call(w)==="[object Array]"};function bw(r){return typeof r=="function"}function Br(r){return X(r)?"array":typeof r}function xw(r){return r.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function er(r,w){return r!=null&&typeof r=="object"&&w in r}function Ur(r,w){return r!=null&&typeof r!="object"&&r.hasOwnProperty&&r.hasOwnProperty(w)}var Dr=RegExp.prototype.test;function Gr(r,w){return Dr.call(r,w)}var qr=/\S/;function Er(r){return!Gr(qr,r)}var jr={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"};function $r(r){return String(r).replace(/[&<>"'`=\/]/g,function(e){return jr[e]})}var Zr=/\s*/,Qr=/\s+/,tr=/\s*=/,Kr=/\s*\}/,Vr=/#|\^|\/|>|\{|&|=|!/;function Yr(r,w){if(!r)return[];var e=!1,t=[],a=[],n=[],l=!1,s=!1,o="",i=0;function p(){if(l&&!s)for(;n.length;)delete a[n.pop()];else n=[];l=!1,s=!1}var c,u,h;function d(v){if(typeof v=="string"&&(v=v.split(Qr,2)),!X(v)||v.length!==2)throw new Error("Invalid tags: "+v);c=new RegExp(xw(v[0])+"\\s*"),u=new RegExp("\\s*"+xw(v[1])),h=new RegExp("\\s*"+xw("}"+v[1]))}d(w||R.tags);for(var f=new aw(r),m,g,x,T,b,S;!f.eos();){if(m=f.pos,x=f.scanUntil(c),x)for(var z=0,_=x.length;z<_;++z)T=x.charAt(z),Er(T)?(n.push(a.length),o+=T):(s=!0,e=!0,o+=" "),a.push(["text",T,m,m+1]),m+=1,T===`
`&&(p(),o="",i=0,e=!1);if(!f.scan(c))break;if(l=!0,g=f.scan(Vr)||"name",f.scan(Zr),g==="="?(x=f.scanUntil(tr),f.scan(tr),f.scanUntil(u)):g==="{"?(x=f.scanUntil(h),f.scan(Kr),f.scanUntil(u),g="&"):x=f.scanUntil(u),!f.scan(u))throw new Error("Unclosed tag at "+f.pos);if(g==">"?b=[g,x,m,f.pos,o,i,e]:b=[g,x,m,f.pos],i++,a.push(b),g==="#"||g==="^")t.push(b);else if(g==="/"){if(S=t.pop(),!S)throw new Error('Unopened section "'+x+'" at '+m);if(S[1]!==x)throw new Error('Unclosed section "'+S[1]+'" at '+m)}else g==="name"||g==="{"||g==="&"?s=!0:g==="="&&d(x)}if(p(),S=t.pop(),S)throw new Error('Unclosed section "'+S[1]+'" at '+f.pos);return Jr(Xr(a))}function Xr(r){for(var w=[],e,t,a=0,n=r.length;a<n;++a)e=r[a],e&&(e[0]==="text"&&t&&t[0]==="text"?(t[1]+=e[1],t[3]=e[3]):(w.push(e),t=e));return w}function Jr(r){for(var w=[],e=w,t=[],a,n,l=0,s=r.length;l<s;++l)switch(a=r[l],a[0]){case"#":case"^":e.push(a),t.push(a),e=a[4]=[];break;case"/":n=t.pop(),n[5]=a[2],e=t.length>0?t[t.length-1][4]:w;break;default:e.push(a)}return w}function aw(r){this.string=r,this.tail=r,this.pos=0}aw.prototype.eos=function(){return this.tail===""};aw.prototype.scan=function(w){var e=this.tail.match(w);if(!e||e.index!==0)return"";var t=e[0];return this.tail=this.tail.substring(t.length),this.pos+=t.length,t};aw.prototype.scanUntil=function(w){var e=this.tail.search(w),t;switch(e){case-1:t=this.tail,this.tail="";break;case 0:t="";break;default:t=this.tail.substring(0,e),this.tail=this.tail.substring(e)}return this.pos+=t.length,t};function Y(r,w){this.view=r,this.cache={".":this.view},this.parent=w}Y.prototype.push=function(w){return new Y(w,this)};Y.prototype.lookup=function(w){var e=this.cache,t;if(e.hasOwnProperty(w))t=e[w];else{for(var a=this,n,l,s,o=!1;a;){if(w.indexOf(".")>0)for(n=a.view,l=w.split("."),s=0;n!=null&&s<l.length;)s===l.length-1&&(o=er(n,l[s])||Ur(n,l[s])),n=n[l[s++]];else n=a.view[w],o=er(a.view,w);if(o){t=n;break}a=a.parent}e[w]=t}return bw(t)&&(t=t.call(this.view)),t};function H(){this.templateCache={_cache:{},set:function(w,e){this._cache[w]=e},get:function(w){return this._cache[w]},clear:function(){this._cache={}}}}H.prototype.clearCache=function(){typeof this.templateCache<"u"&&this.templateCache.clear()};H.prototype.parse=function(w,e){var t=this.templateCache,a=w+":"+(e||R.tags).join(":"),n=typeof t<"u",l=n?t.get(a):void 0;return l==null&&(l=Yr(w,e),n&&t.set(a,l)),l};H.prototype.render=function(w,e,t,a){var n=this.getConfigTags(a),l=this.parse(w,n),s=e instanceof Y?e:new Y(e,void 0);return this.renderTokens(l,s,t,w,a)};H.prototype.renderTokens=function(w,e,t,a,n){for(var l="",s,o,i,p=0,c=w.length;p<c;++p)i=void 0,s=w[p],o=s[0],o==="#"?i=this.renderSection(s,e,t,a,n):o==="^"?i=this.renderInverted(s,e,t,a,n):o===">"?i=this.renderPartial(s,e,t,n):o==="&"?i=this.unescapedValue(s,e):o==="name"?i=this.escapedValue(s,e,n):o==="text"&&(i=this.rawValue(s)),i!==void 0&&(l+=i);return l};H.prototype.renderSection=function(w,e,t,a,n){var l=this,s="",o=e.lookup(w[1]);function i(u){return l.render(u,e,t,n)}if(o){if(X(o))for(var p=0,c=o.length;p<c;++p)s+=this.renderTokens(w[4],e.push(o[p]),t,a,n);else if(typeof o=="object"||typeof o=="string"||typeof o=="number")s+=this.renderTokens(w[4],e.push(o),t,a,n);else if(bw(o)){if(typeof a!="string")throw new Error("Cannot use higher-order sections without the original template");o=o.call(e.view,a.slice(w[3],w[5]),i),o!=null&&(s+=o)}else s+=this.renderTokens(w[4],e,t,a,n);return s}};H.prototype.renderInverted=function(w,e,t,a,n){var l=e.lookup(w[1]);if(!l||X(l)&&l.length===0)return this.renderTokens(w[4],e,t,a,n)};H.prototype.indentPartial=function(w,e,t){for(var a=e.replace(/[^ \t]/g,""),n=w.split(`
`),l=0;l<n.length;l++)n[l].length&&(l>0||!t)&&(n[l]=a+n[l]);return n.join(`
`)};H.prototype.renderPartial=function(w,e,t,a){if(t){var n=this.getConfigTags(a),l=bw(t)?t(w[1]):t[w[1]];if(l!=null){var s=w[6],o=w[5],i=w[4],p=l;o==0&&i&&(p=this.indentPartial(l,i,s));var c=this.parse(p,n);return this.renderTokens(c,e,t,p,a)}}};H.prototype.unescapedValue=function(w,e){var t=e.lookup(w[1]);if(t!=null)return t};H.prototype.escapedValue=function(w,e,t){var a=this.getConfigEscape(t)||R.escape,n=e.lookup(w[1]);if(n!=null)return typeof n=="number"&&a===R.escape?String(n):a(n)};H.prototype.rawValue=function(w){return w[1]};H.prototype.getConfigTags=function(w){return X(w)?w:w&&typeof w=="object"?w.tags:void 0};H.prototype.getConfigEscape=function(w){if(w&&typeof w=="object"&&!X(w))return w.escape};var R={name:"mustache.js",version:"4.2.0",tags:["{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,Context:void 0,Writer:void 0,set templateCache(r){tw.templateCache=r},get templateCache(){return tw.templateCache}},tw=new H;R.clearCache=function(){return tw.clearCache()};R.parse=function(w,e){return tw.parse(w,e)};R.render=function(w,e,t,a){if(typeof w!="string")throw new TypeError('Invalid template! Template should be a "string" but "'+Br(w)+'" was given as the first argument for mustache#render(template, view, partials)');return tw.render(w,e,t,a)};R.escape=$r;R.Scanner=aw;R.Context=Y;R.Writer=H;var ar=R;var nr=(r,w)=>r.length<=w?r:Array.from(r).slice(0,w).join("");var M=r=>`${Math.floor(r/10)}.${r%10}`,pw=(r,w)=>{let e=0,t=0;for(let a of r){if(e+=a.codePointAt(0)>w.wide?2:1,e>w.longest_label)return`${nr(r,t)}…`;t+=1}return r},we=(r,w,e,t,a)=>{let n=r*(a.high+a.gap),l=e.reduce((p,c)=>p+c,0),s=(a.width-a.label-2)*10,o=0,i=[];for(let[p,c]of e.entries()){if(!c)continue;let u=t[p]?.kind??"open",[h=0,d=0]=[o,o+c].map(f=>a.label*10+Math.floor((2*s*f+l)/(2*l)));i.push({x:M(h),wide:M(d-h),middle:M(Math.floor((h+d)/2)),twips:String(d-h),...a.marks[u],count:String(c)}),o+=c}return{top:String(n),foot:M(n*10+a.text_down),label:pw(w,a),segments:i}},lr=(r,w,e)=>{let{words:t}=r,a=[...r.findings.map(({kind:s,label:o})=>({kind:s,name:o[w]})),{kind:"open",name:t.not_reviewed?.[w]??""}],n=r.aspects.map(s=>({label:`${s.number} ${s.title[w]}`,found:[...s.findings,s.not_reviewed]})),l=n.map(({label:s,found:o})=>`${s}: ${o.flatMap((i,p)=>i?[`${a[p]?.name} ${i}`]:[]).join(", ")}`);return{width:String(e.width),height:String(n.length*(e.high+e.gap)),heading:t.summary?.[w]??"",told:l.join("; "),high:String(e.high),bars:n.map(({label:s,found:o},i)=>we(i,s,o,a,e))}};var Sw=class{constructor(w,e){this.nothing=w.rules.nothing,this.bars=w.picture,this.rules=w.score_picture,this.first=e}known({value:w}){return w===this.nothing?null:Number(w.replace(".",""))}named({number:w,title:e}){return`${w} ${e[this.first]}`}told(w){return w.map(e=>`${this.named(e)}: ${e.value}`).join("; ")}group(w){let{high:e,gap:t}=this.rules;return{width:String(this.bars.width),height:String(w.length*(e+t)),told:this.told(w),high:String(e),bars:w.map((a,n)=>this.bar(n,a))}}bar(w,e){let{width:t,label:a}=this.bars,{high:n,gap:l,value:s,text_down:o}=this.rules,i=w*(n+l),p=(t-a-s)*10,c=Math.floor((2*p*(this.known(e)??0)+1e3)/2e3);return{kind:w?"clause":"aspect",top:String(i),foot:M(i*10+o),label:pw(this.named(e),this.bars),value:e.value,begin:String(a),room:M(p),end:String(t),wide:M(c),filled:c?String(c):"",rest:p-c?String(p-c):""}}net(w){let{net:e,rings:t,unit:a,axes:n}=this.rules,l=n[String(w.length)],s=w.map(d=>this.known(d)),o=Math.min(...Object.keys(n).map(Number));if(!l||s.filter(d=>d!==null).length<o)return null;let i=(d,f,m)=>{let[g=0,x=0]=[e.width,e.height].map((T,b)=>T*5+Math.floor((2*m*f*(l[d]?.[b]??0)+1e3*a)/(2e3*a)));return{x:M(g),y:M(x)}},p=d=>w.map((f,m)=>i(m,d,e.radius)),c=s.map((d,f)=>d===null?null:i(f,d,e.radius)),u=c.flatMap(d=>d??[]),h=c.flatMap((d,f)=>{let m=c[(f+1)%c.length];return d&&m?[{x1:d.x,y1:d.y,x2:m.x,y2:m.y}]:[]});return{width:String(e.width),height:String(e.height),x:M(e.width*5),y:M(e.height*5),told:this.told(w),rings:t.map(d=>({points:sr(p(d)),...i(0,d,e.radius),label:String(d/10)})),axes:p(1e3),area:u.length===c.length?[{points:sr(u)}]:[],edges:h,dots:u,names:w.map((d,f)=>this.name(d,l[f]?.[0]??0,i(f,1e3,e.label)))}}name(w,e,t){return{x:t.x,y:M(Number(t.y.replace(".",""))+this.rules.net.down),anchor:e===0?"middle":e>0?"start":"end",label:`${pw(this.named(w),this.bars)} ${w.value}`}}},sr=r=>r.map(({x:w,y:e})=>`${w},${e}`).join(" "),pr=({scores:r,words:w},e,t)=>{let a=new Sw(t,e),n=(r?.aspects??[]).map(l=>[l,...l.clauses]);return!r||n.flat().every(l=>a.known(l)===null)?null:{heading:w.score?.[e]??"",net:a.net(r.aspects),groups:n.map(l=>a.group(l))}};var re={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&#39;",'"':"&#34;"},ir=r=>String(r).replace(/[&<>'"]/g,w=>re[w]??""),_w=(r,w,e)=>typeof r=="number"?String(r):Array.isArray(r)?r.map(t=>_w(t,w,e)):typeof r!="object"||r===null?r:"zh"in r&&"en"in r?{said:(r.only?[r.only]:w).map((a,n)=>({tag:e[a],text:r[a],second:n>0}))}:Object.fromEntries(Object.entries(r).map(([t,a])=>[t,_w(a,w,e)])),ee=(r,w,e)=>{let{words:t,...a}=_w(r,r.languages,e);return{...a,languages:r.languages,w:t,language:e[r.languages[0]],named:!!r.name,visit:a.visit.map(n=>({...n,value:n.value||w.rules.nothing}))}};var or=(r,w,e)=>{let t=r.languages[0],a=ee(r,w,e),{w:n}=a;return{...a,title_words:`${r.words.assessment_report?.[t]} ${r.name||r.standard.number}`,colon:r.words.colon?.[t],picture:lr(r,t,w.picture),score_picture:pr(r,t,w),open:a.open.map(l=>({...l,ids:l.ids.join(", ")})),has_before:r.before.length+r.tables_before.length>0,has_texts:r.before.length>0,has_unknown:r.unknown.length>0,has_attachments:r.attachments.length>0,by_aspect:{rows:a.aspects,head:n.aspect,sum:a.total},by_clause:{rows:a.clauses,head:n.clause,sum:null}}},cr=(r,w,e,t)=>ar.render(r,w,e,{escape:t});var te={word_nonconformities:Zw,word_records:Qw,word_said:Kw,word_scores:Vw,word_since:Yw,word_small:Xw,word_strong:Jw,word_styles:wr,word_table:rr},ae="1980-01-01T00:00:00",ne=/^=== (.+)\n/m,le=/[\ufffe\uffff]/g,Tw=r=>r.replace(/^#/,"").toUpperCase(),se=r=>ir(String(r).replace(le,"�")).replace(/\n/g,'</w:t><w:br/><w:t xml:space="preserve">').replace(/\t/g,'</w:t><w:tab/><w:t xml:space="preserve">'),pe=r=>({...r,segments:r.segments.map(w=>({...w,ground:Tw(w.fill??""),figure:Tw(w.ink??"")}))}),ie=(r,w)=>{if(!r)return null;let[e,t]=[Number(r.width),Number(r.height)],a=Math.max(e,t);return{wide:String(Math.floor(w*e/a)),high:String(Math.floor(w*t/a))}},dr=(r,w)=>{let e=r.columns.map(n=>Number(n.width)),t=e.reduce((n,l)=>n+l,0),a=e.map(n=>String(Math.floor(w*n/t)));return{...r,columns:r.columns.map((n,l)=>({...n,wide:a[l]})),rows:r.rows.map(n=>({cells:n.cells.map((l,s)=>({words:l,wide:a[s]}))}))}},oe=(r,w)=>{let{tags:e,colour:t,width:a,figure:n,figures:l,share:s,picture:o}=w.word,i=or(r,w,e),p=r.findings.length+3,c=Math.min(n,Math.floor(l/p)),u={label:i.w.not_reviewed,kind:"open"},h=d=>({...d,shape:w.picture.marks[d.kind]?.shape});return{...i,colour:{...t,accent:Tw(r.accent)},attachments:i.attachments.map(d=>({...d,picture:ie(d.picture,o)})),columns:{name:String(a-c*p-s),figure:String(c),share:String(c+s)},tables_before:i.tables_before.map(d=>dr(d,a)),tables_after:i.tables_after.map(d=>dr(d,a)),bars:i.picture.bars.map(pe),groups:(i.score_picture?.groups??[]).map(({bars:d})=>({bars:d.map(f=>({...f,ground:t[f.kind]}))})),legend:[...i.findings,u].map(h)}},ce=(r,w)=>{let[,...e]=cr($w,oe(r,w),te,se).split(ne),t={};for(let a=0;a<e.length;a+=2)t[e[a]??""]=e[a+1]??"";return t},fr=(r,w,e)=>{let t=Object.entries(ce(r,w)).map(([n,l])=>[n,lw(l)]),a=r.attachments.flatMap(({number:n,sha256:l})=>{let s=e.get(l);return s?[[`word/media/${n}.jpg`,[new Uint8Array(s.bytes),{level:0}]]]:[]});return jw(Object.fromEntries([...t,...a]),{mtime:ae})};Object.assign(globalThis,{clausebookWord:fr});})();
