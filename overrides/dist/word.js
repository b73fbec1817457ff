(()=>{var N=Uint8Array,L=Uint16Array,gw=Int32Array,yw=new N([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),xw=new N([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Aw=new N([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Rw=function(r,w){for(var e=new L(31),t=0;t<31;++t)e[t]=w+=1<<r[t-1];for(var a=new gw(e[30]),t=1;t<30;++t)for(var n=e[t];n<e[t+1];++n)a[n]=n-e[t]<<5|t;return{b:e,r:a}},Mw=Rw(yw,2),Pr=Mw.b,hw=Mw.r;Pr[28]=258,hw[258]=28;var Gw=Rw(xw,0),Pe=Gw.b,Hw=Gw.r,vw=new L(32768);for(g=0;g<32768;++g)E=(g&43690)>>1|(g&21845)<<1,E=(E&52428)>>2|(E&13107)<<2,E=(E&61680)>>4|(E&3855)<<4,vw[g]=((E&65280)>>8|(E&255)<<8)>>1;var E,g,tw=(function(r,w,e){for(var t=r.length,a=0,n=new L(w);a<t;++a)r[a]&&++n[r[a]-1];var s=new L(w);for(a=1;a<w;++a)s[a]=s[a-1]+n[a-1]<<1;var l;if(e){l=new L(1<<w);var i=15-w;for(a=0;a<t;++a)if(r[a])for(var p=a<<4|r[a],o=w-r[a],c=s[r[a]-1]++<<o,u=c|(1<<o)-1;c<=u;++c)l[vw[c]>>i]=p}else for(l=new L(t),a=0;a<t;++a)r[a]&&(l[a]=vw[s[r[a]-1]++]>>15-r[a]);return l}),Z=new N(288);for(g=0;g<144;++g)Z[g]=8;var g;for(g=144;g<256;++g)Z[g]=9;var g;for(g=256;g<280;++g)Z[g]=7;var g;for(g=280;g<288;++g)Z[g]=8;var g,sw=new N(32);for(g=0;g<32;++g)sw[g]=5;var g,gr=tw(Z,9,0);var yr=tw(sw,5,0);var Bw=function(r){return(r+7)/8|0},Dw=function(r,w,e){return(w==null||w<0)&&(w=0),(e==null||e>r.length)&&(e=r.length),new N(r.subarray(w,e))};var xr=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],pw=function(r,w,e){var t=new Error(w||xr[r]);if(t.code=r,Error.captureStackTrace&&Error.captureStackTrace(t,pw),!e)throw t;return t};var j=function(r,w,e){e<<=w&7;var t=w/8|0;r[t]|=e,r[t+1]|=e>>8},rw=function(r,w,e){e<<=w&7;var t=w/8|0;r[t]|=e,r[t+1]|=e>>8,r[t+2]|=e>>16},uw=function(r,w){for(var e=[],t=0;t<r.length;++t)r[t]&&e.push({s:t,f:r[t]});var a=e.length,n=e.slice();if(!a)return{t:qw,l:0};if(a==1){var s=new N(e[0].s+1);return s[e[0].s]=1,{t:s,l:1}}e.sort(function(S,C){return S.f-C.f}),e.push({s:-1,f:25001});var l=e[0],i=e[1],p=0,o=1,c=2;for(e[0]={s:-1,f:l.f+i.f,l,r:i};o!=a-1;)l=e[e[p].f<e[c].f?p++:c++],i=e[p!=o&&e[p].f<e[c].f?p++:c++],e[o++]={s:-1,f:l.f+i.f,l,r:i};for(var u=n[0].s,t=1;t<a;++t)n[t].s>u&&(u=n[t].s);var v=new L(u+1),d=mw(e[o-1],v,0);if(d>w){var t=0,f=0,P=d-w,y=1<<P;for(n.sort(function(C,_){return v[_.s]-v[C.s]||C.f-_.f});t<a;++t){var x=n[t].s;if(v[x]>w)f+=y-(1<<d-v[x]),v[x]=w;else break}for(f>>=P;f>0;){var T=n[t].s;v[T]<w?f-=1<<w-v[T]++-1:++t}for(;t>=0&&f;--t){var b=n[t].s;v[b]==w&&(--v[b],++f)}d=w}return{t:new N(v),l:d}},mw=function(r,w,e){return r.s==-1?Math.max(mw(r.l,w,e+1),mw(r.r,w,e+1)):w[r.s]=e},Iw=function(r){for(var w=r.length;w&&!r[--w];);for(var e=new L(++w),t=0,a=r[0],n=1,s=function(i){e[t++]=i},l=1;l<=w;++l)if(r[l]==a&&l!=w)++n;else{if(!a&&n>2){for(;n>138;n-=138)s(32754);n>2&&(s(n>10?n-11<<5|28690:n-3<<5|12305),n=0)}else if(n>3){for(s(a),--n;n>6;n-=6)s(8304);n>2&&(s(n-3<<5|8208),n=0)}for(;n--;)s(a);n=1,a=r[l]}return{c:e.subarray(0,t),n:w}},ew=function(r,w){for(var e=0,t=0;t<w.length;++t)e+=r[t]*w[t];return e},Uw=function(r,w,e){var t=e.length,a=Bw(w+2);r[a]=t&255,r[a+1]=t>>8,r[a+2]=r[a]^255,r[a+3]=r[a+1]^255;for(var n=0;n<t;++n)r[a+n+4]=e[n];return(a+4+t)*8},Lw=function(r,w,e,t,a,n,s,l,i,p,o){j(w,o++,e),++a[256];for(var c=uw(a,15),u=c.t,v=c.l,d=uw(n,15),f=d.t,P=d.l,y=Iw(u),x=y.c,T=y.n,b=Iw(f),S=b.c,C=b.n,_=new L(19),h=0;h<x.length;++h)++_[x[h]&31];for(var h=0;h<S.length;++h)++_[S[h]&31];for(var m=uw(_,7),H=m.t,Q=m.l,I=19;I>4&&!H[Aw[I-1]];--I);var K=p+5<<3,R=ew(a,Z)+ew(n,sw)+s,M=ew(a,u)+ew(n,f)+s+14+3*I+ew(_,H)+2*_[16]+3*_[17]+7*_[18];if(i>=0&&K<=R&&K<=M)return Uw(w,o,r.subarray(i,i+p));var B,z,G,$;if(j(w,o,1+(M<R)),o+=2,M<R){B=tw(u,v,0),z=u,G=tw(f,P,0),$=f;var iw=tw(H,Q,0);j(w,o,T-257),j(w,o+5,C-1),j(w,o+10,I-4),o+=14;for(var h=0;h<I;++h)j(w,o+3*h,H[Aw[h]]);o+=3*I;for(var D=[x,S],ww=0;ww<2;++ww)for(var V=D[ww],h=0;h<V.length;++h){var U=V[h]&31;j(w,o,iw[U]),o+=H[U],U>15&&(j(w,o,V[h]>>5&127),o+=V[h]>>12)}}else B=gr,z=Z,G=yr,$=sw;for(var h=0;h<l;++h){var W=t[h];if(W>255){var U=W>>18&31;rw(w,o,B[U+257]),o+=z[U+257],U>7&&(j(w,o,W>>23&31),o+=yw[U]);var Y=W&31;rw(w,o,G[Y]),o+=$[Y],Y>3&&(rw(w,o,W>>5&8191),o+=xw[Y])}else rw(w,o,B[W]),o+=z[W]}return rw(w,o,B[256]),o+z[256]},br=new gw([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),qw=new N(0),Sr=function(r,w,e,t,a,n){var s=n.z||r.length,l=new N(t+s+5*(1+Math.ceil(s/7e3))+a),i=l.subarray(t,l.length-a),p=n.l,o=(n.r||0)&7;if(w){o&&(i[0]=n.r>>3);for(var c=br[w-1],u=c>>13,v=c&8191,d=(1<<e)-1,f=n.p||new L(32768),P=n.h||new L(d+1),y=Math.ceil(e/3),x=2*y,T=function(fw){return(r[fw]^r[fw+1]<<y^r[fw+2]<<x)&d},b=new gw(25e3),S=new L(288),C=new L(32),_=0,h=0,m=n.i||0,H=0,Q=n.w||0,I=0;m+2<s;++m){var K=T(m),R=m&32767,M=P[K];if(f[R]=M,P[K]=R,Q<=m){var B=s-m;if((_>7e3||H>24576)&&(B>423||!p)){o=Lw(r,i,0,b,S,C,h,H,I,m-I,o),H=_=h=0,I=m;for(var z=0;z<286;++z)S[z]=0;for(var z=0;z<30;++z)C[z]=0}var G=2,$=0,iw=v,D=R-M&32767;if(B>2&&K==T(m-D))for(var ww=Math.min(u,B)-1,V=Math.min(32767,m),U=Math.min(258,B);D<=V&&--iw&&R!=M;){if(r[m+G]==r[m+G-D]){for(var W=0;W<U&&r[m+W]==r[m+W-D];++W);if(W>G){if(G=W,$=D,W>ww)break;for(var Y=Math.min(D,W-2),zw=0,z=0;z<Y;++z){var cw=m-D+z&32767,mr=f[cw],Fw=cw-mr&32767;Fw>zw&&(zw=Fw,M=cw)}}}R=M,M=f[R],D+=R-M&32767}if($){b[H++]=268435456|hw[G]<<18|Hw[$];var Ww=hw[G]&31,Nw=Hw[$]&31;h+=yw[Ww]+xw[Nw],++S[257+Ww],++C[Nw],Q=m+G,++_}else b[H++]=r[m],++S[r[m]]}}for(m=Math.max(m,Q);m<s;++m)b[H++]=r[m],++S[r[m]];o=Lw(r,i,p,b,S,C,h,H,I,m-I,o),p||(n.r=o&7|i[o/8|0]<<3,o-=7,n.h=P,n.p=f,n.i=m,n.w=Q)}else{for(var m=n.w||0;m<s+p;m+=65535){var dw=m+65535;dw>=s&&(i[o/8|0]=p,dw=s),o=Uw(i,o+1,r.subarray(m,dw))}n.i=s}return Dw(l,0,t+Bw(o)+a)},_r=(function(){for(var r=new Int32Array(256),w=0;w<256;++w){for(var e=w,t=9;--t;)e=(e&1&&-306674912)^e>>>1;r[w]=e}return r})(),Tr=function(){var r=-1;return{p:function(w){for(var e=r,t=0;t<w.length;++t)e=_r[e&255^w[t]]^e>>>8;r=e},d:function(){return~r}}};var Cr=function(r,w,e,t,a){if(!a&&(a={l:1},w.dictionary)){var n=w.dictionary.subarray(-32768),s=new N(n.length+r.length);s.set(n),s.set(r,n.length),r=s,a.w=n.length}return Sr(r,w.level==null?6:w.level,w.mem==null?a.l?Math.ceil(Math.max(8,Math.min(13,Math.log(r.length)))*1.5):20:12+w.mem,e,t,a)},Ew=function(r,w){var e={};for(var t in r)e[t]=r[t];for(var t in w)e[t]=w[t];return e};var F=function(r,w,e){for(;e;++w)r[w]=e,e>>>=8};function zr(r,w){return Cr(r,w||{},0,0)}var jw=function(r,w,e,t){for(var a in r){var n=r[a],s=w+a,l=t;Array.isArray(n)&&(l=Ew(t,n[1]),n=n[0]),ArrayBuffer.isView(n)?e[s]=[n,l]:(e[s+="/"]=[new N(0),l],jw(n,s,e,t))}},kw=typeof TextEncoder<"u"&&new TextEncoder,Fr=typeof TextDecoder<"u"&&new TextDecoder,Wr=0;try{Fr.decode(qw,{stream:!0}),Wr=1}catch{}function lw(r,w){if(w){for(var e=new N(r.length),t=0;t<r.length;++t)e[t]=r.charCodeAt(t);return e}if(kw)return kw.encode(r);for(var a=r.length,n=new N(r.length+(r.length>>1)),s=0,l=function(o){n[s++]=o},t=0;t<a;++t){if(s+5>n.length){var i=new N(s+8+(a-t<<1));i.set(n),n=i}var p=r.charCodeAt(t);p<128||w?l(p):p<2048?(l(192|p>>6),l(128|p&63)):p>55295&&p<57344?(p=65536+(p&1047552)|r.charCodeAt(++t)&1023,l(240|p>>18),l(128|p>>12&63),l(128|p>>6&63),l(128|p&63)):(l(224|p>>12),l(128|p>>6&63),l(128|p&63))}return Dw(n,0,s)}var Pw=function(r){var w=0;if(r)for(var e in r){var t=r[e].length;t>65535&&pw(9),w+=t+4}return w},Ow=function(r,w,e,t,a,n,s,l){var i=t.length,p=e.extra,o=l&&l.length,c=Pw(p);F(r,w,s!=null?33639248:67324752),w+=4,s!=null&&(r[w++]=20,r[w++]=e.os),r[w]=20,w+=2,r[w++]=e.flag<<1|(n<0&&8),r[w++]=a&&8,r[w++]=e.compression&255,r[w++]=e.compression>>8;var u=new Date(e.mtime==null?Date.now():e.mtime),v=u.getFullYear()-1980;if((v<0||v>119)&&pw(10),F(r,w,v<<25|u.getMonth()+1<<21|u.getDate()<<16|u.getHours()<<11|u.getMinutes()<<5|u.getSeconds()>>1),w+=4,n!=-1&&(F(r,w,e.crc),F(r,w+4,n<0?-n-2:n),F(r,w+8,e.size)),F(r,w+12,i),F(r,w+14,c),w+=16,s!=null&&(F(r,w,o),F(r,w+6,e.attrs),F(r,w+10,s),w+=14),r.set(t,w),w+=i,c)for(var d in p){var f=p[d],P=f.length;F(r,w,+d),F(r,w+2,P),r.set(f,w+4),w+=4+P}return o&&(r.set(l,w),w+=o),w},Nr=function(r,w,e,t,a){F(r,w,101010256),F(r,w+8,e),F(r,w+10,e),F(r,w+12,t),F(r,w+16,a)};function $w(r,w){w||(w={});var e={},t=[];jw(r,"",e,w);var a=0,n=0;for(var s in e){var l=e[s],i=l[0],p=l[1],o=p.level==0?0:8,c=lw(s),u=c.length,v=p.comment,d=v&&lw(v),f=d&&d.length,P=Pw(p.extra);u>65535&&pw(11);var y=o?zr(i,p):i,x=y.length,T=Tr();T.p(i),t.push(Ew(p,{size:i.length,crc:T.d(),c:y,f:c,m:d,u:u!=s.length||d&&v.length!=f,o:a,compression:o})),a+=30+u+P+x,n+=76+2*(u+P)+(f||0)+x}for(var b=new N(n+22),S=a,C=n-a,_=0;_<t.length;++_){var c=t[_];Ow(b,c.o,c,c.f,c.u,c.c.length);var h=30+c.f.length+Pw(c.extra);b.set(c.c,c.o+h),Ow(b,a,c,c.f,c.u,c.c.length,c.o,c.m),a+=16+h+(c.m?c.m.length:0)}return Nr(b,a,t.length,C,S),b}var Zw=`=== [Content_Types].xml
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
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
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
<w:tc><w:tcPr><w:tcW w:w="3438" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#given}}{{#label}}{{> word_said}}{{/label}}<w:r><w:t xml:space="preserve"> {{value}}　</w:t></w:r>{{/given}}{{#agreed}}{{#w.score_agreed}}{{> word_said}}{{/w.score_agreed}}<w:r><w:t xml:space="preserve"> {{by}}</w:t></w:r>{{/agreed}}{{#differ}}{{> word_strong}}{{/differ}}</w:p>
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
{{> word_net}}
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
{{#provision}}{{#said}}<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr>{{#text}}<w:r><w:rPr>{{#apart}}<w:b/><w:u w:val="single"/>{{/apart}}<w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{text}}</w:t></w:r>{{/text}}</w:p>
{{/said}}
{{/provision}}
{{#stale}}<w:p><w:pPr><w:pStyle w:val="QuoteHead"/></w:pPr>{{#w.changed_text}}{{> word_said}}{{/w.changed_text}}{{^then}}<w:r><w:t xml:space="preserve"> –</w:t></w:r>{{/then}}</w:p>
{{/stale}}{{#then}}{{#said}}<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr>{{#text}}<w:r><w:rPr>{{#apart}}<w:strike/>{{/apart}}<w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{text}}</w:t></w:r>{{/text}}</w:p>
{{/said}}
{{/then}}
{{#marks}}<w:p><w:pPr><w:pStyle w:val="QuoteHead"/></w:pPr>{{> word_said}}</w:p>
{{/marks}}
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
`;var Qw=`{{#net}}
<w:p><w:pPr><w:keepNext/></w:pPr><w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{{wide}}" cy="{{high}}"/><wp:docPr id="100000" name="scores" descr="{{told}}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{{wide}}" cy="{{high}}"/><a:chOff x="0" y="0"/><a:chExt cx="{{wide}}" cy="{{high}}"/></a:xfrm></wpg:grpSpPr>
<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{{wide}}" cy="{{high}}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{{#rings}}<a:path w="{{wide}}" h="{{high}}" fill="none">{{#first}}<a:moveTo><a:pt x="{{x}}" y="{{y}}"/></a:moveTo>{{/first}}{{#rest}}<a:lnTo><a:pt x="{{x}}" y="{{y}}"/></a:lnTo>{{/rest}}<a:close/></a:path>
{{/rings}}{{#axes}}<a:path w="{{wide}}" h="{{high}}" fill="none">{{#first}}<a:moveTo><a:pt x="{{x}}" y="{{y}}"/></a:moveTo>{{/first}}{{#rest}}<a:lnTo><a:pt x="{{x}}" y="{{y}}"/></a:lnTo>{{/rest}}</a:path>
{{/axes}}</a:pathLst></a:custGeom><a:noFill/><a:ln w="6350"><a:solidFill><a:srgbClr val="{{colour.faint}}"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
{{#has_area}}<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{{wide}}" cy="{{high}}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{{#area}}<a:path w="{{wide}}" h="{{high}}">{{#first}}<a:moveTo><a:pt x="{{x}}" y="{{y}}"/></a:moveTo>{{/first}}{{#rest}}<a:lnTo><a:pt x="{{x}}" y="{{y}}"/></a:lnTo>{{/rest}}<a:close/></a:path>
{{/area}}</a:pathLst></a:custGeom><a:solidFill><a:srgbClr val="{{colour.clause}}"><a:alpha val="30000"/></a:srgbClr></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
{{/has_area}}{{#has_edges}}<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{{wide}}" cy="{{high}}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{{#edges}}<a:path w="{{wide}}" h="{{high}}" fill="none">{{#first}}<a:moveTo><a:pt x="{{x}}" y="{{y}}"/></a:moveTo>{{/first}}{{#rest}}<a:lnTo><a:pt x="{{x}}" y="{{y}}"/></a:lnTo>{{/rest}}</a:path>
{{/edges}}</a:pathLst></a:custGeom><a:noFill/><a:ln w="15875"><a:solidFill><a:srgbClr val="{{colour.aspect}}"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
{{/has_edges}}{{#dots}}<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="{{left}}" y="{{top}}"/><a:ext cx="{{wide}}" cy="{{wide}}"/></a:xfrm><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{{colour.aspect}}"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
{{/dots}}{{#names}}<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="{{left}}" y="{{top}}"/><a:ext cx="{{wide}}" cy="{{high}}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val="NetName"/><w:jc w:val="{{side}}"/></w:pPr><w:r><w:rPr><w:lang w:val="{{language}}" w:eastAsia="{{language}}"/></w:rPr><w:t xml:space="preserve">{{label}}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>
{{/names}}{{#scale}}<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="{{left}}" y="{{top}}"/><a:ext cx="{{wide}}" cy="{{high}}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val="NetScale"/></w:pPr><w:r><w:rPr><w:lang w:val="{{language}}" w:eastAsia="{{language}}"/></w:rPr><w:t xml:space="preserve">{{label}}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>
{{/scale}}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>
{{/net}}
`;var Kw=`{{#list}}<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="3138"/><w:gridCol w:w="1400"/><w:gridCol w:w="1100"/><w:gridCol w:w="1300"/><w:gridCol w:w="1200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
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
`;var Vw=`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#title}}{{> word_said}}{{/title}}</w:p>
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
`;var Yw='{{#said}}<w:r><w:rPr><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Xw=`{{#bars}}
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
`;var Jw=`{{#since}}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.since}}{{> word_said}}{{/w.since}}</w:p>
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
`;var wr='{{#said}}<w:r><w:rPr><w:rStyle w:val="Small"/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var rr='{{#said}}<w:r><w:rPr><w:b/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var er=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
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
<w:style w:type="paragraph" w:styleId="NetName"><w:name w:val="Score net name"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="NetScale"><w:name w:val="Score net scale"/><w:basedOn w:val="NetName"/><w:qFormat/><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="12"/><w:szCs w:val="12"/></w:rPr></w:style>
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
`;var tr=`<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>{{#columns}}<w:gridCol w:w="{{name}}"/>{{/columns}}{{#findings}}<w:gridCol w:w="{{columns.figure}}"/>{{/findings}}<w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.share}}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
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
`;var Ur=Object.prototype.toString,J=Array.isArray||function(w){return Ur.call(w)==="[object Array]"};function Sw(r){return typeof r=="function"}function qr(r){return J(r)?"array":typeof r}function bw(r){return r.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function ar(r,w){return r!=null&&typeof r=="object"&&w in r}function Er(r,w){return r!=null&&typeof r!="object"&&r.hasOwnProperty&&r.hasOwnProperty(w)}var jr=RegExp.prototype.test;function $r(r,w){return jr.call(r,w)}var Zr=/\S/;function Qr(r){return!$r(Zr,r)}var Kr={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"};function Vr(r){return String(r).replace(/[&<>"'`=\/]/g,function(e){return Kr[e]})}var Yr=/\s*/,Xr=/\s+/,nr=/\s*=/,Jr=/\s*\}/,we=/#|\^|\/|>|\{|&|=|!/;function re(r,w){if(!r)return[];var e=!1,t=[],a=[],n=[],s=!1,l=!1,i="",p=0;function o(){if(s&&!l)for(;n.length;)delete a[n.pop()];else n=[];s=!1,l=!1}var c,u,v;function d(h){if(typeof h=="string"&&(h=h.split(Xr,2)),!J(h)||h.length!==2)throw new Error("Invalid tags: "+h);c=new RegExp(bw(h[0])+"\\s*"),u=new RegExp("\\s*"+bw(h[1])),v=new RegExp("\\s*"+bw("}"+h[1]))}d(w||O.tags);for(var f=new nw(r),P,y,x,T,b,S;!f.eos();){if(P=f.pos,x=f.scanUntil(c),x)for(var C=0,_=x.length;C<_;++C)T=x.charAt(C),Qr(T)?(n.push(a.length),i+=T):(l=!0,e=!0,i+=" "),a.push(["text",T,P,P+1]),P+=1,T===`
`&&(o(),i="",p=0,e=!1);if(!f.scan(c))break;if(s=!0,y=f.scan(we)||"name",f.scan(Yr),y==="="?(x=f.scanUntil(nr),f.scan(nr),f.scanUntil(u)):y==="{"?(x=f.scanUntil(v),f.scan(Jr),f.scanUntil(u),y="&"):x=f.scanUntil(u),!f.scan(u))throw new Error("Unclosed tag at "+f.pos);if(y==">"?b=[y,x,P,f.pos,i,p,e]:b=[y,x,P,f.pos],p++,a.push(b),y==="#"||y==="^")t.push(b);else if(y==="/"){if(S=t.pop(),!S)throw new Error('Unopened section "'+x+'" at '+P);if(S[1]!==x)throw new Error('Unclosed section "'+S[1]+'" at '+P)}else y==="name"||y==="{"||y==="&"?l=!0:y==="="&&d(x)}if(o(),S=t.pop(),S)throw new Error('Unclosed section "'+S[1]+'" at '+f.pos);return te(ee(a))}function ee(r){for(var w=[],e,t,a=0,n=r.length;a<n;++a)e=r[a],e&&(e[0]==="text"&&t&&t[0]==="text"?(t[1]+=e[1],t[3]=e[3]):(w.push(e),t=e));return w}function te(r){for(var w=[],e=w,t=[],a,n,s=0,l=r.length;s<l;++s)switch(a=r[s],a[0]){case"#":case"^":e.push(a),t.push(a),e=a[4]=[];break;case"/":n=t.pop(),n[5]=a[2],e=t.length>0?t[t.length-1][4]:w;break;default:e.push(a)}return w}function nw(r){this.string=r,this.tail=r,this.pos=0}nw.prototype.eos=function(){return this.tail===""};nw.prototype.scan=function(w){var e=this.tail.match(w);if(!e||e.index!==0)return"";var t=e[0];return this.tail=this.tail.substring(t.length),this.pos+=t.length,t};nw.prototype.scanUntil=function(w){var e=this.tail.search(w),t;switch(e){case-1:t=this.tail,this.tail="";break;case 0:t="";break;default:t=this.tail.substring(0,e),this.tail=this.tail.substring(e)}return this.pos+=t.length,t};function X(r,w){this.view=r,this.cache={".":this.view},this.parent=w}X.prototype.push=function(w){return new X(w,this)};X.prototype.lookup=function(w){var e=this.cache,t;if(e.hasOwnProperty(w))t=e[w];else{for(var a=this,n,s,l,i=!1;a;){if(w.indexOf(".")>0)for(n=a.view,s=w.split("."),l=0;n!=null&&l<s.length;)l===s.length-1&&(i=ar(n,s[l])||Er(n,s[l])),n=n[s[l++]];else n=a.view[w],i=ar(a.view,w);if(i){t=n;break}a=a.parent}e[w]=t}return Sw(t)&&(t=t.call(this.view)),t};function A(){this.templateCache={_cache:{},set:function(w,e){this._cache[w]=e},get:function(w){return this._cache[w]},clear:function(){this._cache={}}}}A.prototype.clearCache=function(){typeof this.templateCache<"u"&&this.templateCache.clear()};A.prototype.parse=function(w,e){var t=this.templateCache,a=w+":"+(e||O.tags).join(":"),n=typeof t<"u",s=n?t.get(a):void 0;return s==null&&(s=re(w,e),n&&t.set(a,s)),s};A.prototype.render=function(w,e,t,a){var n=this.getConfigTags(a),s=this.parse(w,n),l=e instanceof X?e:new X(e,void 0);return this.renderTokens(s,l,t,w,a)};A.prototype.renderTokens=function(w,e,t,a,n){for(var s="",l,i,p,o=0,c=w.length;o<c;++o)p=void 0,l=w[o],i=l[0],i==="#"?p=this.renderSection(l,e,t,a,n):i==="^"?p=this.renderInverted(l,e,t,a,n):i===">"?p=this.renderPartial(l,e,t,n):i==="&"?p=this.unescapedValue(l,e):i==="name"?p=this.escapedValue(l,e,n):i==="text"&&(p=this.rawValue(l)),p!==void 0&&(s+=p);return s};A.prototype.renderSection=function(w,e,t,a,n){var s=this,l="",i=e.lookup(w[1]);function p(u){return s.render(u,e,t,n)}if(i){if(J(i))for(var o=0,c=i.length;o<c;++o)l+=this.renderTokens(w[4],e.push(i[o]),t,a,n);else if(typeof i=="object"||typeof i=="string"||typeof i=="number")l+=this.renderTokens(w[4],e.push(i),t,a,n);else if(Sw(i)){if(typeof a!="string")throw new Error("Cannot use higher-order sections without the original template");i=i.call(e.view,a.slice(w[3],w[5]),p),i!=null&&(l+=i)}else l+=this.renderTokens(w[4],e,t,a,n);return l}};A.prototype.renderInverted=function(w,e,t,a,n){var s=e.lookup(w[1]);if(!s||J(s)&&s.length===0)return this.renderTokens(w[4],e,t,a,n)};A.prototype.indentPartial=function(w,e,t){for(var a=e.replace(/[^ \t]/g,""),n=w.split(`
`),s=0;s<n.length;s++)n[s].length&&(s>0||!t)&&(n[s]=a+n[s]);return n.join(`
`)};A.prototype.renderPartial=function(w,e,t,a){if(t){var n=this.getConfigTags(a),s=Sw(t)?t(w[1]):t[w[1]];if(s!=null){var l=w[6],i=w[5],p=w[4],o=s;i==0&&p&&(o=this.indentPartial(s,p,l));var c=this.parse(o,n);return this.renderTokens(c,e,t,o,a)}}};A.prototype.unescapedValue=function(w,e){var t=e.lookup(w[1]);if(t!=null)return t};A.prototype.escapedValue=function(w,e,t){var a=this.getConfigEscape(t)||O.escape,n=e.lookup(w[1]);if(n!=null)return typeof n=="number"&&a===O.escape?String(n):a(n)};A.prototype.rawValue=function(w){return w[1]};A.prototype.getConfigTags=function(w){return J(w)?w:w&&typeof w=="object"?w.tags:void 0};A.prototype.getConfigEscape=function(w){if(w&&typeof w=="object"&&!J(w))return w.escape};var O={name:"mustache.js",version:"4.2.0",tags:["{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,Context:void 0,Writer:void 0,set templateCache(r){aw.templateCache=r},get templateCache(){return aw.templateCache}},aw=new A;O.clearCache=function(){return aw.clearCache()};O.parse=function(w,e){return aw.parse(w,e)};O.render=function(w,e,t,a){if(typeof w!="string")throw new TypeError('Invalid template! Template should be a "string" but "'+qr(w)+'" was given as the first argument for mustache#render(template, view, partials)');return aw.render(w,e,t,a)};O.escape=Vr;O.Scanner=nw;O.Context=X;O.Writer=A;var sr=O;var lr=(r,w)=>r.length<=w?r:Array.from(r).slice(0,w).join("");var k=r=>`${Math.floor(r/10)}.${r%10}`,q=r=>Number(r.replace(".","")),ow=(r,w)=>{let e=0,t=0;for(let a of r){if(e+=a.codePointAt(0)>w.wide?2:1,e>w.longest_label)return`${lr(r,t)}…`;t+=1}return r},ae=(r,w,e,t,a)=>{let n=r*(a.high+a.gap),s=e.reduce((o,c)=>o+c,0),l=(a.width-a.label-2)*10,i=0,p=[];for(let[o,c]of e.entries()){if(!c)continue;let u=t[o]?.kind??"open",[v=0,d=0]=[i,i+c].map(f=>a.label*10+Math.floor((2*l*f+s)/(2*s)));p.push({x:k(v),wide:k(d-v),middle:k(Math.floor((v+d)/2)),twips:String(d-v),...a.marks[u],count:String(c)}),i+=c}return{top:String(n),foot:k(n*10+a.text_down),label:ow(w,a),segments:p}},pr=(r,w,e)=>{let{words:t}=r,a=[...r.findings.map(({kind:l,label:i})=>({kind:l,name:i[w]})),{kind:"open",name:t.not_reviewed?.[w]??""}],n=r.aspects.map(l=>({label:`${l.number} ${l.title[w]}`,found:[...l.findings,l.not_reviewed]})),s=n.map(({label:l,found:i})=>`${l}: ${i.flatMap((p,o)=>p?[`${a[o]?.name} ${p}`]:[]).join(", ")}`);return{width:String(e.width),height:String(n.length*(e.high+e.gap)),heading:t.summary?.[w]??"",told:s.join("; "),high:String(e.high),bars:n.map(({label:l,found:i},p)=>ae(p,l,i,a,e))}};var _w=class{constructor(w,e){this.nothing=w.rules.nothing,this.bars=w.picture,this.rules=w.score_picture,this.first=e}known({value:w}){return w===this.nothing?null:q(w)}named({number:w,title:e}){return`${w} ${e[this.first]}`}told(w){return w.map(e=>`${this.named(e)}: ${e.value}`).join("; ")}group(w){let{high:e,gap:t}=this.rules;return{width:String(this.bars.width),height:String(w.length*(e+t)),told:this.told(w),high:String(e),bars:w.map((a,n)=>this.bar(n,a))}}bar(w,e){let{width:t,label:a}=this.bars,{high:n,gap:s,value:l,text_down:i}=this.rules,p=w*(n+s),o=(t-a-l)*10,c=Math.floor((2*o*(this.known(e)??0)+1e3)/2e3);return{kind:w?"clause":"aspect",top:String(p),foot:k(p*10+i),label:ow(this.named(e),this.bars),value:e.value,begin:String(a),room:k(o),end:String(t),wide:k(c),filled:c?String(c):"",rest:o-c?String(o-c):""}}net(w){let{net:e,rings:t,unit:a,axes:n}=this.rules,s=n[String(w.length)],l=w.map(d=>this.known(d)),i=Math.min(...Object.keys(n).map(Number));if(!s||l.filter(d=>d!==null).length<i)return null;let p=(d,f,P)=>{let[y=0,x=0]=[e.width,e.height].map((T,b)=>T*5+Math.floor((2*P*f*(s[d]?.[b]??0)+1e3*a)/(2e3*a)));return{x:k(y),y:k(x)}},o=d=>w.map((f,P)=>p(P,d,e.radius)),c=l.map((d,f)=>d===null?null:p(f,d,e.radius)),u=c.flatMap(d=>d??[]),v=c.flatMap((d,f)=>{let P=c[(f+1)%c.length];return d&&P?[{x1:d.x,y1:d.y,x2:P.x,y2:P.y}]:[]});return{width:String(e.width),height:String(e.height),x:k(e.width*5),y:k(e.height*5),told:this.told(w),rings:t.map(d=>({points:or(o(d)),...p(0,d,e.radius),label:String(d/10)})),axes:o(1e3),area:u.length===c.length?[{points:or(u)}]:[],edges:v,dots:u,names:w.map((d,f)=>this.name(d,s[f]??[],p(f,1e3,e.label)))}}name(w,[e=0,t=0],a){return{x:a.x,y:k(q(a.y)+(t===-this.rules.unit?0:this.rules.net.down)),anchor:e===0?"middle":e>0?"start":"end",label:`${ow(this.named(w),this.bars)} ${w.value}`}}},or=r=>r.map(({x:w,y:e})=>`${w},${e}`).join(" "),ir=({scores:r,words:w},e,t)=>{let a=new _w(t,e),n=(r?.aspects??[]).map(s=>[s,...s.clauses]);return!r||n.flat().every(s=>a.known(s)===null)?null:{heading:w.score?.[e]??"",net:a.net(r.aspects),groups:n.map(s=>a.group(s))}};var ne={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&#39;",'"':"&#34;"},cr=r=>String(r).replace(/[&<>'"]/g,w=>ne[w]??""),Tw=(r,w,e)=>typeof r=="number"?String(r):Array.isArray(r)?r.map(t=>Tw(t,w,e)):typeof r!="object"||r===null?r:"zh"in r&&"en"in r?{said:(r.only?[r.only]:w).map((a,n)=>({tag:e[a],text:r[a],second:n>0}))}:Object.fromEntries(Object.entries(r).map(([t,a])=>[t,Tw(a,w,e)])),se=(r,w,e)=>{let{words:t,...a}=Tw(r,r.languages,e);return{...a,languages:r.languages,w:t,language:e[r.languages[0]],named:!!r.name,visit:a.visit.map(n=>({...n,value:n.value||w.rules.nothing}))}};var dr=(r,w,e)=>{let t=r.languages[0],a=se(r,w,e),{w:n}=a;return{...a,title_words:`${r.words.assessment_report?.[t]} ${r.name||r.standard.number}`,colon:r.words.colon?.[t],picture:pr(r,t,w.picture),score_picture:ir(r,t,w),open:a.open.map(s=>({...s,ids:s.ids.join(", ")})),has_before:r.before.length+r.tables_before.length>0,has_texts:r.before.length>0,has_unknown:r.unknown.length>0,has_attachments:r.attachments.length>0,by_aspect:{rows:a.aspects,head:n.aspect,sum:a.total},by_clause:{rows:a.clauses,head:n.clause,sum:null}}},fr=(r,w,e,t)=>sr.render(r,w,e,{escape:t});var le={start:"left",middle:"center",end:"right"},pe=r=>r.split(" ").map(w=>{let[e="",t=""]=w.split(",");return{x:e,y:t}}),ur=(r,w)=>{if(!r)return null;let e=l=>Object.fromEntries(Object.entries(l).map(([i,p])=>[i,String(p*w.unit)])),t=l=>{let[i,...p]=l.map(({x:o,y:c})=>e({x:q(o),y:q(c)}));return{first:i,rest:p}},a=({label:l,x:i,y:p},o,c,u)=>({label:l,...e({left:q(i)+o,top:q(p)-c-Math.floor(w.high/2),wide:u,high:w.high})}),n={start:0,middle:Math.floor(w.wide/2),end:w.wide},s=({points:l})=>t(pe(l));return{told:r.told,wide:String(Number(r.width)*10*w.unit),high:String(Number(r.height)*10*w.unit),rings:r.rings.map(s),axes:r.axes.map(l=>t([r,l])),area:r.area.map(s),edges:r.edges.map(l=>t([{x:l.x1,y:l.y1},{x:l.x2,y:l.y2}])),has_area:r.area.length>0,has_edges:r.edges.length>0,dots:r.dots.map(({x:l,y:i})=>e({left:q(l)-w.dot,top:q(i)-w.dot,wide:2*w.dot})),names:r.names.map(l=>({...a(l,-n[l.anchor],w.down,w.wide),side:le[l.anchor]})),scale:r.rings.map(l=>a(l,w.aside,0,w.scale))}};var oe={word_net:Qw,word_nonconformities:Kw,word_records:Vw,word_said:Yw,word_scores:Xw,word_since:Jw,word_small:wr,word_strong:rr,word_styles:er,word_table:tr},ie="1980-01-01T00:00:00",ce=/^=== (.+)\n/m,de=/[\ufffe\uffff]/g,Cw=r=>r.replace(/^#/,"").toUpperCase(),fe=r=>cr(String(r).replace(de,"�")).replace(/\n/g,'</w:t><w:br/><w:t xml:space="preserve">').replace(/\t/g,'</w:t><w:tab/><w:t xml:space="preserve">'),ue=r=>({...r,segments:r.segments.map(w=>({...w,ground:Cw(w.fill??""),figure:Cw(w.ink??"")}))}),he=(r,w)=>{if(!r)return null;let[e,t]=[Number(r.width),Number(r.height)],a=Math.max(e,t);return{wide:String(Math.floor(w*e/a)),high:String(Math.floor(w*t/a))}},hr=(r,w)=>{let e=r.columns.map(n=>Number(n.width)),t=e.reduce((n,s)=>n+s,0),a=e.map(n=>String(Math.floor(w*n/t)));return{...r,columns:r.columns.map((n,s)=>({...n,wide:a[s]})),rows:r.rows.map(n=>({cells:n.cells.map((s,l)=>({words:s,wide:a[l]}))}))}},ve=(r,w)=>{let{tags:e,colour:t,width:a,figure:n,figures:s,share:l,picture:i}=w.word,p=dr(r,w,e),o=r.findings.length+3,c=Math.min(n,Math.floor(s/o)),u={label:p.w.not_reviewed,kind:"open"},v=d=>({...d,shape:w.picture.marks[d.kind]?.shape});return{...p,colour:{...t,accent:Cw(r.accent)},attachments:p.attachments.map(d=>({...d,picture:he(d.picture,i)})),columns:{name:String(a-c*o-l),figure:String(c),share:String(c+l)},tables_before:p.tables_before.map(d=>hr(d,a)),tables_after:p.tables_after.map(d=>hr(d,a)),bars:p.picture.bars.map(ue),groups:(p.score_picture?.groups??[]).map(({bars:d})=>({bars:d.map(f=>({...f,ground:t[f.kind]}))})),net:ur(p.score_picture?.net,w.word.net),legend:[...p.findings,u].map(v)}},me=(r,w)=>{let[,...e]=fr(Zw,ve(r,w),oe,fe).split(ce),t={};for(let a=0;a<e.length;a+=2)t[e[a]??""]=e[a+1]??"";return t},vr=(r,w,e)=>{let t=Object.entries(me(r,w)).map(([n,s])=>[n,lw(s)]),a=r.attachments.flatMap(({number:n,sha256:s})=>{let l=e.get(s);return l?[[`word/media/${n}.jpg`,[new Uint8Array(l.bytes),{level:0}]]]:[]});return $w(Object.fromEntries([...t,...a]),{mtime:ie})};Object.assign(globalThis,{clausebookWord:vr});})();
