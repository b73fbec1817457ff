(()=>{var A=Uint8Array,k=Uint16Array,Pr=Int32Array,yr=new A([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),mr=new A([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Wr=new A([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),kr=function(r,e){for(var w=new k(31),t=0;t<31;++t)w[t]=e+=1<<r[t-1];for(var a=new Pr(w[30]),t=1;t<30;++t)for(var n=w[t];n<w[t+1];++n)a[n]=n-w[t]<<5|t;return{b:w,r:a}},Rr=kr(yr,2),se=Rr.b,fr=Rr.r;se[28]=258,fr[258]=28;var Or=kr(mr,0),aw=Or.b,Fr=Or.r,vr=new k(32768);for(P=0;P<32768;++P)q=(P&43690)>>1|(P&21845)<<1,q=(q&52428)>>2|(q&13107)<<2,q=(q&61680)>>4|(q&3855)<<4,vr[P]=((q&65280)>>8|(q&255)<<8)>>1;var q,P,er=(function(r,e,w){for(var t=r.length,a=0,n=new k(e);a<t;++a)r[a]&&++n[r[a]-1];var l=new k(e);for(a=1;a<e;++a)l[a]=l[a-1]+n[a-1]<<1;var s;if(w){s=new k(1<<e);var p=15-e;for(a=0;a<t;++a)if(r[a])for(var o=a<<4|r[a],i=e-r[a],c=l[r[a]-1]++<<i,u=c|(1<<i)-1;c<=u;++c)s[vr[c]>>p]=o}else for(s=new k(t),a=0;a<t;++a)r[a]&&(s[a]=vr[l[r[a]-1]++]>>15-r[a]);return s}),j=new A(288);for(P=0;P<144;++P)j[P]=8;var P;for(P=144;P<256;++P)j[P]=9;var P;for(P=256;P<280;++P)j[P]=7;var P;for(P=280;P<288;++P)j[P]=8;var P,ar=new A(32);for(P=0;P<32;++P)ar[P]=5;var P,pe=er(j,9,0);var ie=er(ar,5,0);var Lr=function(r){return(r+7)/8|0},Mr=function(r,e,w){return(e==null||e<0)&&(e=0),(w==null||w>r.length)&&(w=r.length),new A(r.subarray(e,w))};var oe=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],lr=function(r,e,w){var t=new Error(e||oe[r]);if(t.code=r,Error.captureStackTrace&&Error.captureStackTrace(t,lr),!w)throw t;return t};var E=function(r,e,w){w<<=e&7;var t=e/8|0;r[t]|=w,r[t+1]|=w>>8},J=function(r,e,w){w<<=e&7;var t=e/8|0;r[t]|=w,r[t+1]|=w>>8,r[t+2]|=w>>16},dr=function(r,e){for(var w=[],t=0;t<r.length;++t)r[t]&&w.push({s:t,f:r[t]});var a=w.length,n=w.slice();if(!a)return{t:Ur,l:0};if(a==1){var l=new A(w[0].s+1);return l[w[0].s]=1,{t:l,l:1}}w.sort(function(S,T){return S.f-T.f}),w.push({s:-1,f:25001});var s=w[0],p=w[1],o=0,i=1,c=2;for(w[0]={s:-1,f:s.f+p.f,l:s,r:p};i!=a-1;)s=w[w[o].f<w[c].f?o++:c++],p=w[o!=i&&w[o].f<w[c].f?o++:c++],w[i++]={s:-1,f:s.f+p.f,l:s,r:p};for(var u=n[0].s,t=1;t<a;++t)n[t].s>u&&(u=n[t].s);var v=new k(u+1),y=ur(w[i-1],v,0);if(y>e){var t=0,d=0,x=y-e,m=1<<x;for(n.sort(function(T,_){return v[_.s]-v[T.s]||T.f-_.f});t<a;++t){var g=n[t].s;if(v[g]>e)d+=m-(1<<y-v[g]),v[g]=e;else break}for(d>>=x;d>0;){var W=n[t].s;v[W]<e?d-=1<<e-v[W]++-1:++t}for(;t>=0&&d;--t){var b=n[t].s;v[b]==e&&(--v[b],++d)}y=e}return{t:new A(v),l:y}},ur=function(r,e,w){return r.s==-1?Math.max(ur(r.l,e,w+1),ur(r.r,e,w+1)):e[r.s]=w},Ar=function(r){for(var e=r.length;e&&!r[--e];);for(var w=new k(++e),t=0,a=r[0],n=1,l=function(p){w[t++]=p},s=1;s<=e;++s)if(r[s]==a&&s!=e)++n;else{if(!a&&n>2){for(;n>138;n-=138)l(32754);n>2&&(l(n>10?n-11<<5|28690:n-3<<5|12305),n=0)}else if(n>3){for(l(a),--n;n>6;n-=6)l(8304);n>2&&(l(n-3<<5|8208),n=0)}for(;n--;)l(a);n=1,a=r[s]}return{c:w.subarray(0,t),n:e}},rr=function(r,e){for(var w=0,t=0;t<e.length;++t)w+=r[t]*e[t];return w},Dr=function(r,e,w){var t=w.length,a=Lr(e+2);r[a]=t&255,r[a+1]=t>>8,r[a+2]=r[a]^255,r[a+3]=r[a+1]^255;for(var n=0;n<t;++n)r[a+n+4]=w[n];return(a+4+t)*8},Hr=function(r,e,w,t,a,n,l,s,p,o,i){E(e,i++,w),++a[256];for(var c=dr(a,15),u=c.t,v=c.l,y=dr(n,15),d=y.t,x=y.l,m=Ar(u),g=m.c,W=m.n,b=Ar(d),S=b.c,T=b.n,_=new k(19),f=0;f<g.length;++f)++_[g[f]&31];for(var f=0;f<S.length;++f)++_[S[f]&31];for(var h=dr(_,7),N=h.t,$=h.l,I=19;I>4&&!N[Wr[I-1]];--I);var Z=o+5<<3,O=rr(a,j)+rr(n,ar)+l,L=rr(a,u)+rr(n,d)+l+14+3*I+rr(_,N)+2*_[16]+3*_[17]+7*_[18];if(p>=0&&Z<=O&&Z<=L)return Dr(e,i,r.subarray(p,p+o));var D,z,M,G;if(E(e,i,1+(L<O)),i+=2,L<O){D=er(u,v,0),z=u,M=er(d,x,0),G=d;var pr=er(N,$,0);E(e,i,W-257),E(e,i+5,T-1),E(e,i+10,I-4),i+=14;for(var f=0;f<I;++f)E(e,i+3*f,N[Wr[f]]);i+=3*I;for(var U=[g,S],X=0;X<2;++X)for(var Q=U[X],f=0;f<Q.length;++f){var B=Q[f]&31;E(e,i,pr[B]),i+=N[B],B>15&&(E(e,i,Q[f]>>5&127),i+=Q[f]>>12)}}else D=pe,z=j,M=ie,G=ar;for(var f=0;f<s;++f){var F=t[f];if(F>255){var B=F>>18&31;J(e,i,D[B+257]),i+=z[B+257],B>7&&(E(e,i,F>>23&31),i+=yr[B]);var K=F&31;J(e,i,M[K]),i+=G[K],K>3&&(J(e,i,F>>5&8191),i+=mr[K])}else J(e,i,D[F]),i+=z[F]}return J(e,i,D[256]),i+z[256]},ce=new Pr([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Ur=new A(0),de=function(r,e,w,t,a,n){var l=n.z||r.length,s=new A(t+l+5*(1+Math.ceil(l/7e3))+a),p=s.subarray(t,s.length-a),o=n.l,i=(n.r||0)&7;if(e){i&&(p[0]=n.r>>3);for(var c=ce[e-1],u=c>>13,v=c&8191,y=(1<<w)-1,d=n.p||new k(32768),x=n.h||new k(y+1),m=Math.ceil(w/3),g=2*m,W=function(cr){return(r[cr]^r[cr+1]<<m^r[cr+2]<<g)&y},b=new Pr(25e3),S=new k(288),T=new k(32),_=0,f=0,h=n.i||0,N=0,$=n.w||0,I=0;h+2<l;++h){var Z=W(h),O=h&32767,L=x[Z];if(d[O]=L,x[Z]=O,$<=h){var D=l-h;if((_>7e3||N>24576)&&(D>423||!o)){i=Hr(r,p,0,b,S,T,f,N,I,h-I,i),N=_=f=0,I=h;for(var z=0;z<286;++z)S[z]=0;for(var z=0;z<30;++z)T[z]=0}var M=2,G=0,pr=v,U=O-L&32767;if(D>2&&Z==W(h-U))for(var X=Math.min(u,D)-1,Q=Math.min(32767,h),B=Math.min(258,D);U<=Q&&--pr&&O!=L;){if(r[h+M]==r[h+M-U]){for(var F=0;F<B&&r[h+F]==r[h+F-U];++F);if(F>M){if(M=F,G=U,F>X)break;for(var K=Math.min(U,F-2),_r=0,z=0;z<K;++z){var ir=h-U+z&32767,le=d[ir],Tr=ir-le&32767;Tr>_r&&(_r=Tr,L=ir)}}}O=L,L=d[O],U+=O-L&32767}if(G){b[N++]=268435456|fr[M]<<18|Fr[G];var zr=fr[M]&31,Cr=Fr[G]&31;f+=yr[zr]+mr[Cr],++S[257+zr],++T[Cr],$=h+M,++_}else b[N++]=r[h],++S[r[h]]}}for(h=Math.max(h,$);h<l;++h)b[N++]=r[h],++S[r[h]];i=Hr(r,p,o,b,S,T,f,N,I,h-I,i),o||(n.r=i&7|p[i/8|0]<<3,i-=7,n.h=x,n.p=d,n.i=h,n.w=$)}else{for(var h=n.w||0;h<l+o;h+=65535){var or=h+65535;or>=l&&(p[i/8|0]=o,or=l),i=Dr(p,i+1,r.subarray(h,or))}n.i=l}return Mr(s,0,t+Lr(i)+a)},fe=(function(){for(var r=new Int32Array(256),e=0;e<256;++e){for(var w=e,t=9;--t;)w=(w&1&&-306674912)^w>>>1;r[e]=w}return r})(),ve=function(){var r=-1;return{p:function(e){for(var w=r,t=0;t<e.length;++t)w=fe[w&255^e[t]]^w>>>8;r=w},d:function(){return~r}}};var ue=function(r,e,w,t,a){if(!a&&(a={l:1},e.dictionary)){var n=e.dictionary.subarray(-32768),l=new A(n.length+r.length);l.set(n),l.set(r,n.length),r=l,a.w=n.length}return de(r,e.level==null?6:e.level,e.mem==null?a.l?Math.ceil(Math.max(8,Math.min(13,Math.log(r.length)))*1.5):20:12+e.mem,w,t,a)},Br=function(r,e){var w={};for(var t in r)w[t]=r[t];for(var t in e)w[t]=e[t];return w};var C=function(r,e,w){for(;w;++e)r[e]=w,w>>>=8};function he(r,e){return ue(r,e||{},0,0)}var qr=function(r,e,w,t){for(var a in r){var n=r[a],l=e+a,s=t;Array.isArray(n)&&(s=Br(t,n[1]),n=n[0]),ArrayBuffer.isView(n)?w[l]=[n,s]:(w[l+="/"]=[new A(0),s],qr(n,l,w,t))}},Nr=typeof TextEncoder<"u"&&new TextEncoder,Pe=typeof TextDecoder<"u"&&new TextDecoder,ye=0;try{Pe.decode(Ur,{stream:!0}),ye=1}catch{}function nr(r,e){if(e){for(var w=new A(r.length),t=0;t<r.length;++t)w[t]=r.charCodeAt(t);return w}if(Nr)return Nr.encode(r);for(var a=r.length,n=new A(r.length+(r.length>>1)),l=0,s=function(i){n[l++]=i},t=0;t<a;++t){if(l+5>n.length){var p=new A(l+8+(a-t<<1));p.set(n),n=p}var o=r.charCodeAt(t);o<128||e?s(o):o<2048?(s(192|o>>6),s(128|o&63)):o>55295&&o<57344?(o=65536+(o&1047552)|r.charCodeAt(++t)&1023,s(240|o>>18),s(128|o>>12&63),s(128|o>>6&63),s(128|o&63)):(s(224|o>>12),s(128|o>>6&63),s(128|o&63))}return Mr(n,0,l)}var hr=function(r){var e=0;if(r)for(var w in r){var t=r[w].length;t>65535&&lr(9),e+=t+4}return e},Ir=function(r,e,w,t,a,n,l,s){var p=t.length,o=w.extra,i=s&&s.length,c=hr(o);C(r,e,l!=null?33639248:67324752),e+=4,l!=null&&(r[e++]=20,r[e++]=w.os),r[e]=20,e+=2,r[e++]=w.flag<<1|(n<0&&8),r[e++]=a&&8,r[e++]=w.compression&255,r[e++]=w.compression>>8;var u=new Date(w.mtime==null?Date.now():w.mtime),v=u.getFullYear()-1980;if((v<0||v>119)&&lr(10),C(r,e,v<<25|u.getMonth()+1<<21|u.getDate()<<16|u.getHours()<<11|u.getMinutes()<<5|u.getSeconds()>>1),e+=4,n!=-1&&(C(r,e,w.crc),C(r,e+4,n<0?-n-2:n),C(r,e+8,w.size)),C(r,e+12,p),C(r,e+14,c),e+=16,l!=null&&(C(r,e,i),C(r,e+6,w.attrs),C(r,e+10,l),e+=14),r.set(t,e),e+=p,c)for(var y in o){var d=o[y],x=d.length;C(r,e,+y),C(r,e+2,x),r.set(d,e+4),e+=4+x}return i&&(r.set(s,e),e+=i),e},me=function(r,e,w,t,a){C(r,e,101010256),C(r,e+8,w),C(r,e+10,w),C(r,e+12,t),C(r,e+16,a)};function Er(r,e){e||(e={});var w={},t=[];qr(r,"",w,e);var a=0,n=0;for(var l in w){var s=w[l],p=s[0],o=s[1],i=o.level==0?0:8,c=nr(l),u=c.length,v=o.comment,y=v&&nr(v),d=y&&y.length,x=hr(o.extra);u>65535&&lr(11);var m=i?he(p,o):p,g=m.length,W=ve();W.p(p),t.push(Br(o,{size:p.length,crc:W.d(),c:m,f:c,m:y,u:u!=l.length||y&&v.length!=d,o:a,compression:i})),a+=30+u+x+g,n+=76+2*(u+x)+(d||0)+g}for(var b=new A(n+22),S=a,T=n-a,_=0;_<t.length;++_){var c=t[_];Ir(b,c.o,c,c.f,c.u,c.c.length);var f=30+c.f.length+hr(c.extra);b.set(c.c,c.o+f),Ir(b,a,c,c.f,c.u,c.c.length,c.o,c.m),a+=16+f+(c.m?c.m.length:0)}return me(b,a,t.length,T,S),b}var Gr=`=== [Content_Types].xml
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
{{#before}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#word}}{{> word_said}}{{/word}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{words}}</w:t></w:r></w:p>
{{/before}}
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
<w:p><w:pPr><w:pStyle w:val="SmallText"/></w:pPr>{{#w.share_explained}}{{> word_said}}{{/w.share_explained}}</w:p>
{{#bars}}
<w:tbl><w:tblPr><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblGrid><w:gridCol w:w="4558"/>{{#segments}}<w:gridCol w:w="{{twips}}"/>{{/segments}}</w:tblGrid>
<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="4558" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="BarLabel"/></w:pPr><w:r><w:t xml:space="preserve">{{label}}</w:t></w:r></w:p>
</w:tc>
{{#segments}}<w:tc><w:tcPr><w:tcW w:w="{{twips}}" w:type="dxa"/><w:tcBorders><w:top w:val="single" w:sz="4" w:color="{{colour.grey}}"/><w:left w:val="single" w:sz="4" w:color="{{colour.grey}}"/><w:bottom w:val="single" w:sz="4" w:color="{{colour.grey}}"/><w:right w:val="single" w:sz="4" w:color="{{colour.grey}}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{{ground}}"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="BarFigure"/></w:pPr><w:r><w:rPr><w:color w:val="{{figure}}"/></w:rPr><w:t>{{shape}}{{count}}</w:t></w:r></w:p>
</w:tc>
{{/segments}}</w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>
{{/bars}}
<w:p><w:pPr><w:pStyle w:val="SmallText"/></w:pPr>{{#legend}}<w:r><w:t xml:space="preserve">{{shape}} </w:t></w:r>{{#label}}{{> word_said}}{{/label}}<w:r><w:t xml:space="preserve">　</w:t></w:r>{{/legend}}</w:p>
{{#scores}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.score}}{{> word_said}}{{/w.score}}</w:p>
<w:p>{{#w.score_ours}}{{> word_said}}{{/w.score_ours}}</w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="3400"/><w:gridCol w:w="3838"/><w:gridCol w:w="1200"/><w:gridCol w:w="1200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="3400" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.aspect}}{{> word_said}}{{/w.aspect}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3838" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.score}}{{> word_said}}{{/w.score}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.weight}}{{> word_said}}{{/w.weight}}<w:r><w:t xml:space="preserve"> %</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.score}}{{> word_said}}{{/w.score}}<w:r><w:t xml:space="preserve"> %</w:t></w:r></w:p>
</w:tc>
</w:tr>
{{#aspects}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="3400" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableStrong"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3838" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{weight}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{value}}</w:t></w:r></w:p>
</w:tc>
</w:tr>
{{#clauses}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="3400" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3838" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#given}}{{#label}}{{> word_said}}{{/label}}<w:r><w:t xml:space="preserve"> {{value}}; </w:t></w:r>{{/given}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{value}}</w:t></w:r></w:p>
</w:tc>
</w:tr>
{{/clauses}}{{/aspects}}<w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="3400" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableStrong"/></w:pPr>{{#w.total}}{{> word_said}}{{/w.total}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3838" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">100</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{total}}</w:t></w:r></w:p>
</w:tc>
</w:tr></w:tbl>
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
{{/scores}}
{{> word_since}}
{{#concluded}}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#word}}{{> word_said}}{{/word}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{words}}</w:t></w:r></w:p>
{{/concluded}}
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
<w:p><w:pPr><w:pStyle w:val="KeepNext"/></w:pPr>{{#finding}}{{> word_strong}}{{/finding}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{#w.grade}}{{> word_said}}{{/w.grade}}<w:r><w:t xml:space="preserve"> </w:t></w:r>{{#grade}}{{> word_said}}{{/grade}}</w:p>
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
{{#evidence}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#word}}{{> word_said}}{{/word}}</w:p>
<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:t xml:space="preserve">{{words}}</w:t></w:r></w:p>
{{/evidence}}{{^evidence}}{{^attached}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.evidence}}{{> word_said}}{{/w.evidence}}</w:p>
<w:p>{{#w.no_evidence}}{{> word_said}}{{/w.no_evidence}}</w:p>
{{/attached}}{{/evidence}}{{#attached}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.attachments}}{{> word_said}}{{/w.attachments}}</w:p>
<w:p><w:r><w:t xml:space="preserve">{{attached}}</w:t></w:r></w:p>
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
<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="1500"/><w:gridCol w:w="1500"/><w:gridCol w:w="5138"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.id}}{{> word_said}}{{/w.id}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.finding}}{{> word_said}}{{/w.finding}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.grade}}{{> word_said}}{{/w.grade}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="5138" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.evidence}}{{> word_said}}{{/w.evidence}}</w:p>
</w:tc>
</w:tr>
{{#items}}<w:tr>
<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{id}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#finding}}{{> word_said}}{{/finding}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#graded}}{{> word_said}}{{/graded}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="5138" w:type="dxa"/></w:tcPr>{{#reason}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{reason}}</w:t></w:r></w:p>
{{/reason}}{{#evidence}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#word}}{{> word_small}}{{/word}}<w:r><w:t xml:space="preserve"> {{words}}</w:t></w:r></w:p>
{{/evidence}}{{#attached}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#w.attachments}}{{> word_small}}{{/w.attachments}}<w:r><w:t xml:space="preserve"> {{attached}}</w:t></w:r></w:p>
{{/attached}}<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>
</w:tc>
</w:tr>
{{/items}}</w:tbl>
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.excluded}}{{> word_said}}{{/w.excluded}}</w:p>
{{^excluded}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/excluded}}
{{#excluded}}<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{id}} </w:t></w:r>{{#title}}{{> word_said}}{{/title}}<w:r><w:t xml:space="preserve">: </w:t></w:r>{{#reason}}<w:r><w:t xml:space="preserve">{{reason}}</w:t></w:r>{{/reason}}{{^reason}}{{#w.no_reason}}{{> word_said}}{{/w.no_reason}}{{/reason}}</w:p>
{{/excluded}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.not_reviewed_items}}{{> word_said}}{{/w.not_reviewed_items}}</w:p>
{{^not_reviewed}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/not_reviewed}}
{{#not_reviewed}}<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{id}} </w:t></w:r>{{#question}}{{> word_said}}{{/question}}</w:p>
{{/not_reviewed}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.open_points}}{{> word_said}}{{/w.open_points}}</w:p>
{{^open}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/open}}
{{#open}}<w:p>{{#kind}}{{> word_said}}{{/kind}}<w:r><w:t xml:space="preserve">: {{ids}}</w:t></w:r></w:p>
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
<w:tbl><w:tblPr><w:tblStyle w:val="PlainTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4819"/><w:gridCol w:w="4819"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="4819" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Signed"/></w:pPr>{{#w.signature_assessor}}{{> word_said}}{{/w.signature_assessor}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="4819" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Signed"/></w:pPr>{{#w.signature_organization}}{{> word_said}}{{/w.signature_organization}}</w:p>
</w:tc>
</w:tr></w:tbl>
<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1134" w:bottom="1247" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>
`;var jr=`{{#list}}<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="1300"/><w:gridCol w:w="3638"/><w:gridCol w:w="1100"/><w:gridCol w:w="1100"/><w:gridCol w:w="1300"/><w:gridCol w:w="1200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.nc_number}}{{> word_said}}{{/w.nc_number}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3638" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.nc_statement}}{{> word_said}}{{/w.nc_statement}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.grade}}{{> word_said}}{{/w.grade}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.nc_state}}{{> word_said}}{{/w.nc_state}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.nc_owner}}{{> word_said}}{{/w.nc_owner}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#w.nc_due}}{{> word_said}}{{/w.nc_due}}</w:p>
</w:tc>
</w:tr>
{{#rows}}<w:tr>
<w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableStrong"/></w:pPr><w:r><w:t xml:space="preserve">{{label}}</w:t></w:r></w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="3638" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">{{statement}} {{ids}}</w:t></w:r></w:p>{{#came_from}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#w.nc_came_from}}{{> word_small}}{{/w.nc_came_from}}<w:r><w:t xml:space="preserve"> {{came_from}}</w:t></w:r></w:p>
{{/came_from}}{{#repeats}}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#w.nc_repeats}}{{> word_small}}{{/w.nc_repeats}}<w:r><w:t xml:space="preserve"> {{repeats}}</w:t></w:r></w:p>
{{/repeats}}
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#grade}}{{> word_said}}{{/grade}}</w:p>
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
`;var $r='{{#said}}<w:r><w:rPr><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Zr=`{{#since}}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.since}}{{> word_said}}{{/w.since}}</w:p>
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
{{^rows}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/rows}}
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
<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>{{#w.since_repeats}}{{> word_said}}{{/w.since_repeats}}</w:p>
{{^repeats}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/repeats}}
{{#repeats}}<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{id}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}<w:r><w:t xml:space="preserve">: </w:t></w:r>{{#w.since_then}}{{> word_said}}{{/w.since_then}}<w:r><w:t xml:space="preserve"> </w:t></w:r>{{#then.finding}}{{> word_said}}{{/then.finding}}{{#then.graded}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{> word_said}}{{/then.graded}}<w:r><w:t xml:space="preserve"> {{numbers_then}}; </w:t></w:r>{{#w.since_now}}{{> word_said}}{{/w.since_now}}<w:r><w:t xml:space="preserve"> </w:t></w:r>{{#now.finding}}{{> word_said}}{{/now.finding}}{{#now.graded}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{> word_said}}{{/now.graded}}<w:r><w:t xml:space="preserve"> {{numbers_now}}</w:t></w:r></w:p>
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
`;var Qr='{{#said}}<w:r><w:rPr><w:rStyle w:val="Small"/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Kr='{{#said}}<w:r><w:rPr><w:b/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Vr=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
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
<w:style w:type="paragraph" w:styleId="QuoteHead"><w:name w:val="Quote head"/><w:basedOn w:val="Normal"/><w:next w:val="Quote"/><w:qFormat/><w:pPr><w:keepNext/><w:pBdr><w:left w:val="single" w:sz="16" w:space="8" w:color="{{colour.accent}}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{{colour.ground}}"/><w:spacing w:before="0" w:after="0"/><w:ind w:left="240"/></w:pPr><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepLines/><w:pBdr><w:left w:val="single" w:sz="16" w:space="8" w:color="{{colour.accent}}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{{colour.ground}}"/><w:spacing w:before="0" w:after="60"/><w:ind w:left="240"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="SmallText"><w:name w:val="Small text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="60"/></w:pPr><w:rPr><w:color w:val="{{colour.grey}}"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="20" w:after="20" w:line="252" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TableStrong"><w:name w:val="Table row head"/><w:basedOn w:val="TableText"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TableHead"><w:name w:val="Table head"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Figure"><w:name w:val="Table figure"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="FigureHead"><w:name w:val="Table figure head"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:keepNext/><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="BarLabel"><w:name w:val="Bar label"/><w:basedOn w:val="TableText"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="BarFigure"><w:name w:val="Bar figure"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
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
`;var Yr=`<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>{{#columns}}<w:gridCol w:w="{{name}}"/>{{/columns}}{{#findings}}<w:gridCol w:w="{{columns.figure}}"/>{{/findings}}<w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.figure}}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="{{columns.name}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>{{#head}}{{> word_said}}{{/head}}</w:p>
</w:tc>
{{#findings}}<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#label}}{{> word_said}}{{/label}}</w:p>
</w:tc>
{{/findings}}<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.not_reviewed}}{{> word_said}}{{/w.not_reviewed}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.item_count}}{{> word_said}}{{/w.item_count}}</w:p>
</w:tc>
<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FigureHead"/></w:pPr>{{#w.share}}{{> word_said}}{{/w.share}}</w:p>
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
<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{share}}</w:t></w:r></w:p>
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
<w:tc><w:tcPr><w:tcW w:w="{{columns.figure}}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t xml:space="preserve">{{share}}</w:t></w:r></w:p>
</w:tc>
</w:tr>{{/sum}}</w:tbl>
`;var We=Object.prototype.toString,Y=Array.isArray||function(e){return We.call(e)==="[object Array]"};function xr(r){return typeof r=="function"}function Fe(r){return Y(r)?"array":typeof r}function gr(r){return r.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function Xr(r,e){return r!=null&&typeof r=="object"&&e in r}function Ae(r,e){return r!=null&&typeof r!="object"&&r.hasOwnProperty&&r.hasOwnProperty(e)}var He=RegExp.prototype.test;function Ne(r,e){return He.call(r,e)}var Ie=/\S/;function ke(r){return!Ne(Ie,r)}var Re={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"};function Oe(r){return String(r).replace(/[&<>"'`=\/]/g,function(w){return Re[w]})}var Le=/\s*/,Me=/\s+/,Jr=/\s*=/,De=/\s*\}/,Ue=/#|\^|\/|>|\{|&|=|!/;function Be(r,e){if(!r)return[];var w=!1,t=[],a=[],n=[],l=!1,s=!1,p="",o=0;function i(){if(l&&!s)for(;n.length;)delete a[n.pop()];else n=[];l=!1,s=!1}var c,u,v;function y(f){if(typeof f=="string"&&(f=f.split(Me,2)),!Y(f)||f.length!==2)throw new Error("Invalid tags: "+f);c=new RegExp(gr(f[0])+"\\s*"),u=new RegExp("\\s*"+gr(f[1])),v=new RegExp("\\s*"+gr("}"+f[1]))}y(e||R.tags);for(var d=new tr(r),x,m,g,W,b,S;!d.eos();){if(x=d.pos,g=d.scanUntil(c),g)for(var T=0,_=g.length;T<_;++T)W=g.charAt(T),ke(W)?(n.push(a.length),p+=W):(s=!0,w=!0,p+=" "),a.push(["text",W,x,x+1]),x+=1,W===`
`&&(i(),p="",o=0,w=!1);if(!d.scan(c))break;if(l=!0,m=d.scan(Ue)||"name",d.scan(Le),m==="="?(g=d.scanUntil(Jr),d.scan(Jr),d.scanUntil(u)):m==="{"?(g=d.scanUntil(v),d.scan(De),d.scanUntil(u),m="&"):g=d.scanUntil(u),!d.scan(u))throw new Error("Unclosed tag at "+d.pos);if(m==">"?b=[m,g,x,d.pos,p,o,w]:b=[m,g,x,d.pos],o++,a.push(b),m==="#"||m==="^")t.push(b);else if(m==="/"){if(S=t.pop(),!S)throw new Error('Unopened section "'+g+'" at '+x);if(S[1]!==g)throw new Error('Unclosed section "'+S[1]+'" at '+x)}else m==="name"||m==="{"||m==="&"?s=!0:m==="="&&y(g)}if(i(),S=t.pop(),S)throw new Error('Unclosed section "'+S[1]+'" at '+d.pos);return Ee(qe(a))}function qe(r){for(var e=[],w,t,a=0,n=r.length;a<n;++a)w=r[a],w&&(w[0]==="text"&&t&&t[0]==="text"?(t[1]+=w[1],t[3]=w[3]):(e.push(w),t=w));return e}function Ee(r){for(var e=[],w=e,t=[],a,n,l=0,s=r.length;l<s;++l)switch(a=r[l],a[0]){case"#":case"^":w.push(a),t.push(a),w=a[4]=[];break;case"/":n=t.pop(),n[5]=a[2],w=t.length>0?t[t.length-1][4]:e;break;default:w.push(a)}return e}function tr(r){this.string=r,this.tail=r,this.pos=0}tr.prototype.eos=function(){return this.tail===""};tr.prototype.scan=function(e){var w=this.tail.match(e);if(!w||w.index!==0)return"";var t=w[0];return this.tail=this.tail.substring(t.length),this.pos+=t.length,t};tr.prototype.scanUntil=function(e){var w=this.tail.search(e),t;switch(w){case-1:t=this.tail,this.tail="";break;case 0:t="";break;default:t=this.tail.substring(0,w),this.tail=this.tail.substring(w)}return this.pos+=t.length,t};function V(r,e){this.view=r,this.cache={".":this.view},this.parent=e}V.prototype.push=function(e){return new V(e,this)};V.prototype.lookup=function(e){var w=this.cache,t;if(w.hasOwnProperty(e))t=w[e];else{for(var a=this,n,l,s,p=!1;a;){if(e.indexOf(".")>0)for(n=a.view,l=e.split("."),s=0;n!=null&&s<l.length;)s===l.length-1&&(p=Xr(n,l[s])||Ae(n,l[s])),n=n[l[s++]];else n=a.view[e],p=Xr(a.view,e);if(p){t=n;break}a=a.parent}w[e]=t}return xr(t)&&(t=t.call(this.view)),t};function H(){this.templateCache={_cache:{},set:function(e,w){this._cache[e]=w},get:function(e){return this._cache[e]},clear:function(){this._cache={}}}}H.prototype.clearCache=function(){typeof this.templateCache<"u"&&this.templateCache.clear()};H.prototype.parse=function(e,w){var t=this.templateCache,a=e+":"+(w||R.tags).join(":"),n=typeof t<"u",l=n?t.get(a):void 0;return l==null&&(l=Be(e,w),n&&t.set(a,l)),l};H.prototype.render=function(e,w,t,a){var n=this.getConfigTags(a),l=this.parse(e,n),s=w instanceof V?w:new V(w,void 0);return this.renderTokens(l,s,t,e,a)};H.prototype.renderTokens=function(e,w,t,a,n){for(var l="",s,p,o,i=0,c=e.length;i<c;++i)o=void 0,s=e[i],p=s[0],p==="#"?o=this.renderSection(s,w,t,a,n):p==="^"?o=this.renderInverted(s,w,t,a,n):p===">"?o=this.renderPartial(s,w,t,n):p==="&"?o=this.unescapedValue(s,w):p==="name"?o=this.escapedValue(s,w,n):p==="text"&&(o=this.rawValue(s)),o!==void 0&&(l+=o);return l};H.prototype.renderSection=function(e,w,t,a,n){var l=this,s="",p=w.lookup(e[1]);function o(u){return l.render(u,w,t,n)}if(p){if(Y(p))for(var i=0,c=p.length;i<c;++i)s+=this.renderTokens(e[4],w.push(p[i]),t,a,n);else if(typeof p=="object"||typeof p=="string"||typeof p=="number")s+=this.renderTokens(e[4],w.push(p),t,a,n);else if(xr(p)){if(typeof a!="string")throw new Error("Cannot use higher-order sections without the original template");p=p.call(w.view,a.slice(e[3],e[5]),o),p!=null&&(s+=p)}else s+=this.renderTokens(e[4],w,t,a,n);return s}};H.prototype.renderInverted=function(e,w,t,a,n){var l=w.lookup(e[1]);if(!l||Y(l)&&l.length===0)return this.renderTokens(e[4],w,t,a,n)};H.prototype.indentPartial=function(e,w,t){for(var a=w.replace(/[^ \t]/g,""),n=e.split(`
`),l=0;l<n.length;l++)n[l].length&&(l>0||!t)&&(n[l]=a+n[l]);return n.join(`
`)};H.prototype.renderPartial=function(e,w,t,a){if(t){var n=this.getConfigTags(a),l=xr(t)?t(e[1]):t[e[1]];if(l!=null){var s=e[6],p=e[5],o=e[4],i=l;p==0&&o&&(i=this.indentPartial(l,o,s));var c=this.parse(i,n);return this.renderTokens(c,w,t,i,a)}}};H.prototype.unescapedValue=function(e,w){var t=w.lookup(e[1]);if(t!=null)return t};H.prototype.escapedValue=function(e,w,t){var a=this.getConfigEscape(t)||R.escape,n=w.lookup(e[1]);if(n!=null)return typeof n=="number"&&a===R.escape?String(n):a(n)};H.prototype.rawValue=function(e){return e[1]};H.prototype.getConfigTags=function(e){return Y(e)?e:e&&typeof e=="object"?e.tags:void 0};H.prototype.getConfigEscape=function(e){if(e&&typeof e=="object"&&!Y(e))return e.escape};var R={name:"mustache.js",version:"4.2.0",tags:["{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,Context:void 0,Writer:void 0,set templateCache(r){wr.templateCache=r},get templateCache(){return wr.templateCache}},wr=new H;R.clearCache=function(){return wr.clearCache()};R.parse=function(e,w){return wr.parse(e,w)};R.render=function(e,w,t,a){if(typeof e!="string")throw new TypeError('Invalid template! Template should be a "string" but "'+Fe(e)+'" was given as the first argument for mustache#render(template, view, partials)');return wr.render(e,w,t,a)};R.escape=Oe;R.Scanner=tr;R.Context=V;R.Writer=H;var re=R;var ee=(r,e)=>r.length<=e?r:Array.from(r).slice(0,e).join("");var Ge={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&#39;",'"':"&#34;"},we=r=>String(r).replace(/[&<>'"]/g,e=>Ge[e]??""),sr=r=>`${Math.floor(r/10)}.${r%10}`,je=(r,e)=>{let w=0,t=0;for(let a of r){if(w+=a.codePointAt(0)>e.wide?2:1,w>e.longest_label)return`${ee(r,t)}…`;t+=1}return r},$e=(r,e,w,t,a)=>{let n=r*(a.high+a.gap),l=w.reduce((i,c)=>i+c,0),s=(a.width-a.label-2)*10,p=0,o=[];for(let[i,c]of w.entries()){if(!c)continue;let u=t[i]?.kind??"open",[v=0,y=0]=[p,p+c].map(d=>a.label*10+Math.floor((2*s*d+l)/(2*l)));o.push({x:sr(v),wide:sr(y-v),middle:sr(Math.floor((v+y)/2)),twips:String(y-v),...a.marks[u],count:String(c)}),p+=c}return{top:String(n),foot:sr(n*10+a.text_down),label:je(e,a),segments:o}},Ze=(r,e,w)=>{let{words:t}=r,a=[...r.findings.map(({kind:s,label:p})=>({kind:s,name:p[e]})),{kind:"open",name:t.not_reviewed?.[e]??""}],n=r.aspects.map(s=>({label:`${s.number} ${s.title[e]}`,found:[...s.findings,s.not_reviewed]})),l=n.map(({label:s,found:p})=>`${s}: ${p.flatMap((o,i)=>o?[`${a[i]?.name} ${o}`]:[]).join(", ")}`);return{width:String(w.width),height:String(n.length*(w.high+w.gap)),heading:t.summary?.[e]??"",told:l.join("; "),high:String(w.high),bars:n.map(({label:s,found:p},o)=>$e(o,s,p,a,w))}},br=(r,e,w)=>typeof r=="number"?String(r):Array.isArray(r)?r.map(t=>br(t,e,w)):typeof r!="object"||r===null?r:"zh"in r&&"en"in r?{said:(r.only?[r.only]:e).map((a,n)=>({tag:w[a],text:r[a],second:n>0}))}:Object.fromEntries(Object.entries(r).map(([t,a])=>[t,br(a,e,w)])),Qe=(r,e,w)=>{let{words:t,...a}=br(r,r.languages,w);return{...a,languages:r.languages,w:t,language:w[r.languages[0]],named:!!r.name,visit:a.visit.map(n=>({...n,value:n.value||e.rules.nothing}))}};var te=(r,e,w)=>{let t=r.languages[0],a=Qe(r,e,w),{w:n}=a;return{...a,title_words:`${r.words.assessment_report?.[t]} ${r.name||r.standard.number}`,picture:Ze(r,t,e.picture),open:a.open.map(l=>({...l,ids:l.ids.join(", ")})),has_before:r.before.length>0,has_unknown:r.unknown.length>0,has_attachments:r.attachments.length>0,by_aspect:{rows:a.aspects,head:n.aspect,sum:a.total},by_clause:{rows:a.clauses,head:n.clause,sum:null}}},ae=(r,e,w,t)=>re.render(r,e,w,{escape:t});var Ke={word_nonconformities:jr,word_said:$r,word_since:Zr,word_small:Qr,word_strong:Kr,word_styles:Vr,word_table:Yr},Ve="1980-01-01T00:00:00",Ye=/^=== (.+)\n/m,Xe=/[\ufffe\uffff]/g,Sr=r=>r.replace(/^#/,"").toUpperCase(),Je=r=>we(String(r).replace(Xe,"�")).replace(/\n/g,'</w:t><w:br/><w:t xml:space="preserve">').replace(/\t/g,'</w:t><w:tab/><w:t xml:space="preserve">'),rw=r=>({...r,segments:r.segments.map(e=>({...e,ground:Sr(e.fill??""),figure:Sr(e.ink??"")}))}),ew=(r,e)=>{if(!r)return null;let[w,t]=[Number(r.width),Number(r.height)],a=Math.max(w,t);return{wide:String(Math.floor(e*w/a)),high:String(Math.floor(e*t/a))}},ww=(r,e)=>{let{tags:w,colour:t,width:a,figure:n,figures:l,picture:s}=e.word,p=te(r,e,w),o=r.findings.length+3,i=Math.min(n,Math.floor(l/o)),c={label:p.w.not_reviewed,kind:"open"},u=v=>({...v,shape:e.picture.marks[v.kind]?.shape});return{...p,colour:{...t,accent:Sr(r.accent)},attachments:p.attachments.map(v=>({...v,picture:ew(v.picture,s)})),columns:{name:String(a-i*o),figure:String(i)},bars:p.picture.bars.map(rw),legend:[...p.findings,c].map(u)}},tw=(r,e)=>{let[,...w]=ae(Gr,ww(r,e),Ke,Je).split(Ye),t={};for(let a=0;a<w.length;a+=2)t[w[a]??""]=w[a+1]??"";return t},ne=(r,e,w)=>{let t=Object.entries(tw(r,e)).map(([n,l])=>[n,nr(l)]),a=r.attachments.flatMap(({number:n,sha256:l})=>{let s=w.get(l);return s?[[`word/media/${n}.jpg`,[new Uint8Array(s.bytes),{level:0}]]]:[]});return Er(Object.fromEntries([...t,...a]),{mtime:Ve})};Object.assign(globalThis,{clausebookWord:ne});})();
