(()=>{var A=Uint8Array,k=Uint16Array,mr=Int32Array,yr=new A([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Pr=new A([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Ar=new A([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Or=function(e,r){for(var t=new k(31),w=0;w<31;++w)t[w]=r+=1<<e[w-1];for(var a=new mr(t[30]),w=1;w<30;++w)for(var n=t[w];n<t[w+1];++n)a[n]=n-t[w]<<5|w;return{b:t,r:a}},Rr=Or(yr,2),fe=Rr.b,dr=Rr.r;fe[28]=258,dr[258]=28;var Br=Or(Pr,0),lt=Br.b,Nr=Br.r,hr=new k(32768);for(y=0;y<32768;++y)L=(y&43690)>>1|(y&21845)<<1,L=(L&52428)>>2|(L&13107)<<2,L=(L&61680)>>4|(L&3855)<<4,hr[y]=((L&65280)>>8|(L&255)<<8)>>1;var L,y,tr=(function(e,r,t){for(var w=e.length,a=0,n=new k(r);a<w;++a)e[a]&&++n[e[a]-1];var s=new k(r);for(a=1;a<r;++a)s[a]=s[a-1]+n[a-1]<<1;var l;if(t){l=new k(1<<r);var p=15-r;for(a=0;a<w;++a)if(e[a])for(var i=a<<4|e[a],o=r-e[a],c=s[e[a]-1]++<<o,d=c|(1<<o)-1;c<=d;++c)l[hr[c]>>p]=i}else for(l=new k(w),a=0;a<w;++a)e[a]&&(l[a]=hr[s[e[a]-1]++]>>15-e[a]);return l}),$=new A(288);for(y=0;y<144;++y)$[y]=8;var y;for(y=144;y<256;++y)$[y]=9;var y;for(y=256;y<280;++y)$[y]=7;var y;for(y=280;y<288;++y)$[y]=8;var y,nr=new A(32);for(y=0;y<32;++y)nr[y]=5;var y,ue=tr($,9,0);var de=tr(nr,5,0);var Ur=function(e){return(e+7)/8|0},Dr=function(e,r,t){return(r==null||r<0)&&(r=0),(t==null||t>e.length)&&(t=e.length),new A(e.subarray(r,t))};var he=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],lr=function(e,r,t){var w=new Error(r||he[e]);if(w.code=e,Error.captureStackTrace&&Error.captureStackTrace(w,lr),!t)throw w;return w};var G=function(e,r,t){t<<=r&7;var w=r/8|0;e[w]|=t,e[w+1]|=t>>8},rr=function(e,r,t){t<<=r&7;var w=r/8|0;e[w]|=t,e[w+1]|=t>>8,e[w+2]|=t>>16},ur=function(e,r){for(var t=[],w=0;w<e.length;++w)e[w]&&t.push({s:w,f:e[w]});var a=t.length,n=t.slice();if(!a)return{t:Er,l:0};if(a==1){var s=new A(t[0].s+1);return s[t[0].s]=1,{t:s,l:1}}t.sort(function(S,z){return S.f-z.f}),t.push({s:-1,f:25001});var l=t[0],p=t[1],i=0,o=1,c=2;for(t[0]={s:-1,f:l.f+p.f,l,r:p};o!=a-1;)l=t[t[i].f<t[c].f?i++:c++],p=t[i!=o&&t[i].f<t[c].f?i++:c++],t[o++]={s:-1,f:l.f+p.f,l,r:p};for(var d=n[0].s,w=1;w<a;++w)n[w].s>d&&(d=n[w].s);var v=new k(d+1),f=vr(t[o-1],v,0);if(f>r){var w=0,u=0,m=f-r,P=1<<m;for(n.sort(function(z,T){return v[T.s]-v[z.s]||z.f-T.f});w<a;++w){var x=n[w].s;if(v[x]>r)u+=P-(1<<f-v[x]),v[x]=r;else break}for(u>>=m;u>0;){var _=n[w].s;v[_]<r?u-=1<<r-v[_]++-1:++w}for(;w>=0&&u;--w){var b=n[w].s;v[b]==r&&(--v[b],++u)}f=r}return{t:new A(v),l:f}},vr=function(e,r,t){return e.s==-1?Math.max(vr(e.l,r,t+1),vr(e.r,r,t+1)):r[e.s]=t},Hr=function(e){for(var r=e.length;r&&!e[--r];);for(var t=new k(++r),w=0,a=e[0],n=1,s=function(p){t[w++]=p},l=1;l<=r;++l)if(e[l]==a&&l!=r)++n;else{if(!a&&n>2){for(;n>138;n-=138)s(32754);n>2&&(s(n>10?n-11<<5|28690:n-3<<5|12305),n=0)}else if(n>3){for(s(a),--n;n>6;n-=6)s(8304);n>2&&(s(n-3<<5|8208),n=0)}for(;n--;)s(a);n=1,a=e[l]}return{c:t.subarray(0,w),n:r}},er=function(e,r){for(var t=0,w=0;w<r.length;++w)t+=e[w]*r[w];return t},qr=function(e,r,t){var w=t.length,a=Ur(r+2);e[a]=w&255,e[a+1]=w>>8,e[a+2]=e[a]^255,e[a+3]=e[a+1]^255;for(var n=0;n<w;++n)e[a+n+4]=t[n];return(a+4+w)*8},Ir=function(e,r,t,w,a,n,s,l,p,i,o){G(r,o++,t),++a[256];for(var c=ur(a,15),d=c.t,v=c.l,f=ur(n,15),u=f.t,m=f.l,P=Hr(d),x=P.c,_=P.n,b=Hr(u),S=b.c,z=b.n,T=new k(19),h=0;h<x.length;++h)++T[x[h]&31];for(var h=0;h<S.length;++h)++T[S[h]&31];for(var g=ur(T,7),H=g.t,Z=g.l,I=19;I>4&&!H[Ar[I-1]];--I);var Q=i+5<<3,R=er(a,$)+er(n,nr)+s,B=er(a,d)+er(n,u)+s+14+3*I+er(T,H)+2*T[16]+3*T[17]+7*T[18];if(p>=0&&Q<=R&&Q<=B)return qr(r,o,e.subarray(p,p+i));var D,C,U,j;if(G(r,o,1+(B<R)),o+=2,B<R){D=tr(d,v,0),C=d,U=tr(u,m,0),j=u;var ir=tr(H,Z,0);G(r,o,_-257),G(r,o+5,z-1),G(r,o+10,I-4),o+=14;for(var h=0;h<I;++h)G(r,o+3*h,H[Ar[h]]);o+=3*I;for(var q=[x,S],J=0;J<2;++J)for(var V=q[J],h=0;h<V.length;++h){var E=V[h]&31;G(r,o,ir[E]),o+=H[E],E>15&&(G(r,o,V[h]>>5&127),o+=V[h]>>12)}}else D=ue,C=$,U=de,j=nr;for(var h=0;h<l;++h){var W=w[h];if(W>255){var E=W>>18&31;rr(r,o,D[E+257]),o+=C[E+257],E>7&&(G(r,o,W>>23&31),o+=yr[E]);var K=W&31;rr(r,o,U[K]),o+=j[K],K>3&&(rr(r,o,W>>5&8191),o+=Pr[K])}else rr(r,o,D[W]),o+=C[W]}return rr(r,o,D[256]),o+C[256]},ve=new mr([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Er=new A(0),ge=function(e,r,t,w,a,n){var s=n.z||e.length,l=new A(w+s+5*(1+Math.ceil(s/7e3))+a),p=l.subarray(w,l.length-a),i=n.l,o=(n.r||0)&7;if(r){o&&(p[0]=n.r>>3);for(var c=ve[r-1],d=c>>13,v=c&8191,f=(1<<t)-1,u=n.p||new k(32768),m=n.h||new k(f+1),P=Math.ceil(t/3),x=2*P,_=function(fr){return(e[fr]^e[fr+1]<<P^e[fr+2]<<x)&f},b=new mr(25e3),S=new k(288),z=new k(32),T=0,h=0,g=n.i||0,H=0,Z=n.w||0,I=0;g+2<s;++g){var Q=_(g),R=g&32767,B=m[Q];if(u[R]=B,m[Q]=R,Z<=g){var D=s-g;if((T>7e3||H>24576)&&(D>423||!i)){o=Ir(e,p,0,b,S,z,h,H,I,g-I,o),H=T=h=0,I=g;for(var C=0;C<286;++C)S[C]=0;for(var C=0;C<30;++C)z[C]=0}var U=2,j=0,ir=v,q=R-B&32767;if(D>2&&Q==_(g-q))for(var J=Math.min(d,D)-1,V=Math.min(32767,g),E=Math.min(258,D);q<=V&&--ir&&R!=B;){if(e[g+U]==e[g+U-q]){for(var W=0;W<E&&e[g+W]==e[g+W-q];++W);if(W>U){if(U=W,j=q,W>J)break;for(var K=Math.min(q,W-2),zr=0,C=0;C<K;++C){var pr=g-q+C&32767,ce=u[pr],Cr=pr-ce&32767;Cr>zr&&(zr=Cr,B=pr)}}}R=B,B=u[R],q+=R-B&32767}if(j){b[H++]=268435456|dr[U]<<18|Nr[j];var Fr=dr[U]&31,Wr=Nr[j]&31;h+=yr[Fr]+Pr[Wr],++S[257+Fr],++z[Wr],Z=g+U,++T}else b[H++]=e[g],++S[e[g]]}}for(g=Math.max(g,Z);g<s;++g)b[H++]=e[g],++S[e[g]];o=Ir(e,p,i,b,S,z,h,H,I,g-I,o),i||(n.r=o&7|p[o/8|0]<<3,o-=7,n.h=m,n.p=u,n.i=g,n.w=Z)}else{for(var g=n.w||0;g<s+i;g+=65535){var cr=g+65535;cr>=s&&(p[o/8|0]=i,cr=s),o=qr(p,o+1,e.subarray(g,cr))}n.i=s}return Dr(l,0,w+Ur(o)+a)},me=(function(){for(var e=new Int32Array(256),r=0;r<256;++r){for(var t=r,w=9;--w;)t=(t&1&&-306674912)^t>>>1;e[r]=t}return e})(),ye=function(){var e=-1;return{p:function(r){for(var t=e,w=0;w<r.length;++w)t=me[t&255^r[w]]^t>>>8;e=t},d:function(){return~e}}};var Pe=function(e,r,t,w,a){if(!a&&(a={l:1},r.dictionary)){var n=r.dictionary.subarray(-32768),s=new A(n.length+e.length);s.set(n),s.set(e,n.length),e=s,a.w=n.length}return ge(e,r.level==null?6:r.level,r.mem==null?a.l?Math.ceil(Math.max(8,Math.min(13,Math.log(e.length)))*1.5):20:12+r.mem,t,w,a)},Lr=function(e,r){var t={};for(var w in e)t[w]=e[w];for(var w in r)t[w]=r[w];return t};var F=function(e,r,t){for(;t;++r)e[r]=t,t>>>=8};function xe(e,r){return Pe(e,r||{},0,0)}var Gr=function(e,r,t,w){for(var a in e){var n=e[a],s=r+a,l=w;Array.isArray(n)&&(l=Lr(w,n[1]),n=n[0]),ArrayBuffer.isView(n)?t[s]=[n,l]:(t[s+="/"]=[new A(0),l],Gr(n,s,t,w))}},kr=typeof TextEncoder<"u"&&new TextEncoder,be=typeof TextDecoder<"u"&&new TextDecoder,Se=0;try{be.decode(Er,{stream:!0}),Se=1}catch{}function sr(e,r){if(r){for(var t=new A(e.length),w=0;w<e.length;++w)t[w]=e.charCodeAt(w);return t}if(kr)return kr.encode(e);for(var a=e.length,n=new A(e.length+(e.length>>1)),s=0,l=function(o){n[s++]=o},w=0;w<a;++w){if(s+5>n.length){var p=new A(s+8+(a-w<<1));p.set(n),n=p}var i=e.charCodeAt(w);i<128||r?l(i):i<2048?(l(192|i>>6),l(128|i&63)):i>55295&&i<57344?(i=65536+(i&1047552)|e.charCodeAt(++w)&1023,l(240|i>>18),l(128|i>>12&63),l(128|i>>6&63),l(128|i&63)):(l(224|i>>12),l(128|i>>6&63),l(128|i&63))}return Dr(n,0,s)}var gr=function(e){var r=0;if(e)for(var t in e){var w=e[t].length;w>65535&&lr(9),r+=w+4}return r},Mr=function(e,r,t,w,a,n,s,l){var p=w.length,i=t.extra,o=l&&l.length,c=gr(i);F(e,r,s!=null?33639248:67324752),r+=4,s!=null&&(e[r++]=20,e[r++]=t.os),e[r]=20,r+=2,e[r++]=t.flag<<1|(n<0&&8),e[r++]=a&&8,e[r++]=t.compression&255,e[r++]=t.compression>>8;var d=new Date(t.mtime==null?Date.now():t.mtime),v=d.getFullYear()-1980;if((v<0||v>119)&&lr(10),F(e,r,v<<25|d.getMonth()+1<<21|d.getDate()<<16|d.getHours()<<11|d.getMinutes()<<5|d.getSeconds()>>1),r+=4,n!=-1&&(F(e,r,t.crc),F(e,r+4,n<0?-n-2:n),F(e,r+8,t.size)),F(e,r+12,p),F(e,r+14,c),r+=16,s!=null&&(F(e,r,o),F(e,r+6,t.attrs),F(e,r+10,s),r+=14),e.set(w,r),r+=p,c)for(var f in i){var u=i[f],m=u.length;F(e,r,+f),F(e,r+2,m),e.set(u,r+4),r+=4+m}return o&&(e.set(l,r),r+=o),r},Te=function(e,r,t,w,a){F(e,r,101010256),F(e,r+8,t),F(e,r+10,t),F(e,r+12,w),F(e,r+16,a)};function jr(e,r){r||(r={});var t={},w=[];Gr(e,"",t,r);var a=0,n=0;for(var s in t){var l=t[s],p=l[0],i=l[1],o=i.level==0?0:8,c=sr(s),d=c.length,v=i.comment,f=v&&sr(v),u=f&&f.length,m=gr(i.extra);d>65535&&lr(11);var P=o?xe(p,i):p,x=P.length,_=ye();_.p(p),w.push(Lr(i,{size:p.length,crc:_.d(),c:P,f:c,m:f,u:d!=s.length||f&&v.length!=u,o:a,compression:o})),a+=30+d+m+x,n+=76+2*(d+m)+(u||0)+x}for(var b=new A(n+22),S=a,z=n-a,T=0;T<w.length;++T){var c=w[T];Mr(b,c.o,c,c.f,c.u,c.c.length);var h=30+c.f.length+gr(c.extra);b.set(c.c,c.o+h),Mr(b,a,c,c.f,c.u,c.c.length,c.o,c.m),a+=16+h+(c.m?c.m.length:0)}return Te(b,a,w.length,z,S),b}var $r=`=== [Content_Types].xml
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
<w:tc><w:tcPr><w:tcW w:w="3438" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>{{#given}}{{#label}}{{> word_said}}{{/label}}<w:r><w:t xml:space="preserve"> {{value}}　</w:t></w:r>{{/given}}</w:p>
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
`;var Zr=`{{#list}}<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="3138"/><w:gridCol w:w="1400"/><w:gridCol w:w="1100"/><w:gridCol w:w="1300"/><w:gridCol w:w="1200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
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
`;var Qr='{{#said}}<w:r><w:rPr><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Vr=`{{#bars}}
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
`;var Kr='{{#said}}<w:r><w:rPr><w:rStyle w:val="Small"/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Yr='{{#said}}<w:r><w:rPr><w:b/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Xr=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
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
`;var Jr=`<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>{{#columns}}<w:gridCol w:w="{{name}}"/>{{/columns}}{{#findings}}<w:gridCol w:w="{{columns.figure}}"/>{{/findings}}<w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.share}}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
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
`;var Ie=Object.prototype.toString,X=Array.isArray||function(r){return Ie.call(r)==="[object Array]"};function br(e){return typeof e=="function"}function ke(e){return X(e)?"array":typeof e}function xr(e){return e.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function re(e,r){return e!=null&&typeof e=="object"&&r in e}function Me(e,r){return e!=null&&typeof e!="object"&&e.hasOwnProperty&&e.hasOwnProperty(r)}var Oe=RegExp.prototype.test;function Re(e,r){return Oe.call(e,r)}var Be=/\S/;function Ue(e){return!Re(Be,e)}var De={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"};function qe(e){return String(e).replace(/[&<>"'`=\/]/g,function(t){return De[t]})}var Ee=/\s*/,Le=/\s+/,ee=/\s*=/,Ge=/\s*\}/,je=/#|\^|\/|>|\{|&|=|!/;function $e(e,r){if(!e)return[];var t=!1,w=[],a=[],n=[],s=!1,l=!1,p="",i=0;function o(){if(s&&!l)for(;n.length;)delete a[n.pop()];else n=[];s=!1,l=!1}var c,d,v;function f(h){if(typeof h=="string"&&(h=h.split(Le,2)),!X(h)||h.length!==2)throw new Error("Invalid tags: "+h);c=new RegExp(xr(h[0])+"\\s*"),d=new RegExp("\\s*"+xr(h[1])),v=new RegExp("\\s*"+xr("}"+h[1]))}f(r||O.tags);for(var u=new ar(e),m,P,x,_,b,S;!u.eos();){if(m=u.pos,x=u.scanUntil(c),x)for(var z=0,T=x.length;z<T;++z)_=x.charAt(z),Ue(_)?(n.push(a.length),p+=_):(l=!0,t=!0,p+=" "),a.push(["text",_,m,m+1]),m+=1,_===`
`&&(o(),p="",i=0,t=!1);if(!u.scan(c))break;if(s=!0,P=u.scan(je)||"name",u.scan(Ee),P==="="?(x=u.scanUntil(ee),u.scan(ee),u.scanUntil(d)):P==="{"?(x=u.scanUntil(v),u.scan(Ge),u.scanUntil(d),P="&"):x=u.scanUntil(d),!u.scan(d))throw new Error("Unclosed tag at "+u.pos);if(P==">"?b=[P,x,m,u.pos,p,i,t]:b=[P,x,m,u.pos],i++,a.push(b),P==="#"||P==="^")w.push(b);else if(P==="/"){if(S=w.pop(),!S)throw new Error('Unopened section "'+x+'" at '+m);if(S[1]!==x)throw new Error('Unclosed section "'+S[1]+'" at '+m)}else P==="name"||P==="{"||P==="&"?l=!0:P==="="&&f(x)}if(o(),S=w.pop(),S)throw new Error('Unclosed section "'+S[1]+'" at '+u.pos);return Qe(Ze(a))}function Ze(e){for(var r=[],t,w,a=0,n=e.length;a<n;++a)t=e[a],t&&(t[0]==="text"&&w&&w[0]==="text"?(w[1]+=t[1],w[3]=t[3]):(r.push(t),w=t));return r}function Qe(e){for(var r=[],t=r,w=[],a,n,s=0,l=e.length;s<l;++s)switch(a=e[s],a[0]){case"#":case"^":t.push(a),w.push(a),t=a[4]=[];break;case"/":n=w.pop(),n[5]=a[2],t=w.length>0?w[w.length-1][4]:r;break;default:t.push(a)}return r}function ar(e){this.string=e,this.tail=e,this.pos=0}ar.prototype.eos=function(){return this.tail===""};ar.prototype.scan=function(r){var t=this.tail.match(r);if(!t||t.index!==0)return"";var w=t[0];return this.tail=this.tail.substring(w.length),this.pos+=w.length,w};ar.prototype.scanUntil=function(r){var t=this.tail.search(r),w;switch(t){case-1:w=this.tail,this.tail="";break;case 0:w="";break;default:w=this.tail.substring(0,t),this.tail=this.tail.substring(t)}return this.pos+=w.length,w};function Y(e,r){this.view=e,this.cache={".":this.view},this.parent=r}Y.prototype.push=function(r){return new Y(r,this)};Y.prototype.lookup=function(r){var t=this.cache,w;if(t.hasOwnProperty(r))w=t[r];else{for(var a=this,n,s,l,p=!1;a;){if(r.indexOf(".")>0)for(n=a.view,s=r.split("."),l=0;n!=null&&l<s.length;)l===s.length-1&&(p=re(n,s[l])||Me(n,s[l])),n=n[s[l++]];else n=a.view[r],p=re(a.view,r);if(p){w=n;break}a=a.parent}t[r]=w}return br(w)&&(w=w.call(this.view)),w};function N(){this.templateCache={_cache:{},set:function(r,t){this._cache[r]=t},get:function(r){return this._cache[r]},clear:function(){this._cache={}}}}N.prototype.clearCache=function(){typeof this.templateCache<"u"&&this.templateCache.clear()};N.prototype.parse=function(r,t){var w=this.templateCache,a=r+":"+(t||O.tags).join(":"),n=typeof w<"u",s=n?w.get(a):void 0;return s==null&&(s=$e(r,t),n&&w.set(a,s)),s};N.prototype.render=function(r,t,w,a){var n=this.getConfigTags(a),s=this.parse(r,n),l=t instanceof Y?t:new Y(t,void 0);return this.renderTokens(s,l,w,r,a)};N.prototype.renderTokens=function(r,t,w,a,n){for(var s="",l,p,i,o=0,c=r.length;o<c;++o)i=void 0,l=r[o],p=l[0],p==="#"?i=this.renderSection(l,t,w,a,n):p==="^"?i=this.renderInverted(l,t,w,a,n):p===">"?i=this.renderPartial(l,t,w,n):p==="&"?i=this.unescapedValue(l,t):p==="name"?i=this.escapedValue(l,t,n):p==="text"&&(i=this.rawValue(l)),i!==void 0&&(s+=i);return s};N.prototype.renderSection=function(r,t,w,a,n){var s=this,l="",p=t.lookup(r[1]);function i(d){return s.render(d,t,w,n)}if(p){if(X(p))for(var o=0,c=p.length;o<c;++o)l+=this.renderTokens(r[4],t.push(p[o]),w,a,n);else if(typeof p=="object"||typeof p=="string"||typeof p=="number")l+=this.renderTokens(r[4],t.push(p),w,a,n);else if(br(p)){if(typeof a!="string")throw new Error("Cannot use higher-order sections without the original template");p=p.call(t.view,a.slice(r[3],r[5]),i),p!=null&&(l+=p)}else l+=this.renderTokens(r[4],t,w,a,n);return l}};N.prototype.renderInverted=function(r,t,w,a,n){var s=t.lookup(r[1]);if(!s||X(s)&&s.length===0)return this.renderTokens(r[4],t,w,a,n)};N.prototype.indentPartial=function(r,t,w){for(var a=t.replace(/[^ \t]/g,""),n=r.split(`
`),s=0;s<n.length;s++)n[s].length&&(s>0||!w)&&(n[s]=a+n[s]);return n.join(`
`)};N.prototype.renderPartial=function(r,t,w,a){if(w){var n=this.getConfigTags(a),s=br(w)?w(r[1]):w[r[1]];if(s!=null){var l=r[6],p=r[5],i=r[4],o=s;p==0&&i&&(o=this.indentPartial(s,i,l));var c=this.parse(o,n);return this.renderTokens(c,t,w,o,a)}}};N.prototype.unescapedValue=function(r,t){var w=t.lookup(r[1]);if(w!=null)return w};N.prototype.escapedValue=function(r,t,w){var a=this.getConfigEscape(w)||O.escape,n=t.lookup(r[1]);if(n!=null)return typeof n=="number"&&a===O.escape?String(n):a(n)};N.prototype.rawValue=function(r){return r[1]};N.prototype.getConfigTags=function(r){return X(r)?r:r&&typeof r=="object"?r.tags:void 0};N.prototype.getConfigEscape=function(r){if(r&&typeof r=="object"&&!X(r))return r.escape};var O={name:"mustache.js",version:"4.2.0",tags:["{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,Context:void 0,Writer:void 0,set templateCache(e){wr.templateCache=e},get templateCache(){return wr.templateCache}},wr=new N;O.clearCache=function(){return wr.clearCache()};O.parse=function(r,t){return wr.parse(r,t)};O.render=function(r,t,w,a){if(typeof r!="string")throw new TypeError('Invalid template! Template should be a "string" but "'+ke(r)+'" was given as the first argument for mustache#render(template, view, partials)');return wr.render(r,t,w,a)};O.escape=qe;O.Scanner=ar;O.Context=Y;O.Writer=N;var te=O;var we=(e,r)=>e.length<=r?e:Array.from(e).slice(0,r).join("");var M=e=>`${Math.floor(e/10)}.${e%10}`,or=(e,r)=>{let t=0,w=0;for(let a of e){if(t+=a.codePointAt(0)>r.wide?2:1,t>r.longest_label)return`${we(e,w)}…`;w+=1}return e},Ve=(e,r,t,w,a)=>{let n=e*(a.high+a.gap),s=t.reduce((o,c)=>o+c,0),l=(a.width-a.label-2)*10,p=0,i=[];for(let[o,c]of t.entries()){if(!c)continue;let d=w[o]?.kind??"open",[v=0,f=0]=[p,p+c].map(u=>a.label*10+Math.floor((2*l*u+s)/(2*s)));i.push({x:M(v),wide:M(f-v),middle:M(Math.floor((v+f)/2)),twips:String(f-v),...a.marks[d],count:String(c)}),p+=c}return{top:String(n),foot:M(n*10+a.text_down),label:or(r,a),segments:i}},ae=(e,r,t)=>{let{words:w}=e,a=[...e.findings.map(({kind:l,label:p})=>({kind:l,name:p[r]})),{kind:"open",name:w.not_reviewed?.[r]??""}],n=e.aspects.map(l=>({label:`${l.number} ${l.title[r]}`,found:[...l.findings,l.not_reviewed]})),s=n.map(({label:l,found:p})=>`${l}: ${p.flatMap((i,o)=>i?[`${a[o]?.name} ${i}`]:[]).join(", ")}`);return{width:String(t.width),height:String(n.length*(t.high+t.gap)),heading:w.summary?.[r]??"",told:s.join("; "),high:String(t.high),bars:n.map(({label:l,found:p},i)=>Ve(i,l,p,a,t))}};var Sr=class{constructor(r,t){this.nothing=r.rules.nothing,this.bars=r.picture,this.rules=r.score_picture,this.first=t}known({value:r}){return r===this.nothing?null:Number(r.replace(".",""))}named({number:r,title:t}){return`${r} ${t[this.first]}`}told(r){return r.map(t=>`${this.named(t)}: ${t.value}`).join("; ")}group(r){let{high:t,gap:w}=this.rules;return{width:String(this.bars.width),height:String(r.length*(t+w)),told:this.told(r),high:String(t),bars:r.map((a,n)=>this.bar(n,a))}}bar(r,t){let{width:w,label:a}=this.bars,{high:n,gap:s,value:l,text_down:p}=this.rules,i=r*(n+s),o=(w-a-l)*10,c=Math.floor((2*o*(this.known(t)??0)+1e3)/2e3);return{kind:r?"clause":"aspect",top:String(i),foot:M(i*10+p),label:or(this.named(t),this.bars),value:t.value,begin:String(a),room:M(o),end:String(w),wide:M(c),filled:c?String(c):"",rest:o-c?String(o-c):""}}net(r){let{net:t,rings:w,unit:a,axes:n}=this.rules,s=n[String(r.length)],l=r.map(f=>this.known(f)),p=Math.min(...Object.keys(n).map(Number));if(!s||l.filter(f=>f!==null).length<p)return null;let i=(f,u,m)=>{let[P=0,x=0]=[t.width,t.height].map((_,b)=>_*5+Math.floor((2*m*u*(s[f]?.[b]??0)+1e3*a)/(2e3*a)));return{x:M(P),y:M(x)}},o=f=>r.map((u,m)=>i(m,f,t.radius)),c=l.map((f,u)=>f===null?null:i(u,f,t.radius)),d=c.flatMap(f=>f??[]),v=c.flatMap((f,u)=>{let m=c[(u+1)%c.length];return f&&m?[{x1:f.x,y1:f.y,x2:m.x,y2:m.y}]:[]});return{width:String(t.width),height:String(t.height),x:M(t.width*5),y:M(t.height*5),told:this.told(r),rings:w.map(f=>({points:ne(o(f)),...i(0,f,t.radius),label:String(f/10)})),axes:o(1e3),area:d.length===c.length?[{points:ne(d)}]:[],edges:v,dots:d,names:r.map((f,u)=>this.name(f,s[u]?.[0]??0,i(u,1e3,t.label)))}}name(r,t,w){return{x:w.x,y:M(Number(w.y.replace(".",""))+this.rules.net.down),anchor:t===0?"middle":t>0?"start":"end",label:`${or(this.named(r),this.bars)} ${r.value}`}}},ne=e=>e.map(({x:r,y:t})=>`${r},${t}`).join(" "),se=({scores:e,words:r},t,w)=>{let a=new Sr(w,t),n=(e?.aspects??[]).map(s=>[s,...s.clauses]);return!e||n.flat().every(s=>a.known(s)===null)?null:{heading:r.score?.[t]??"",net:a.net(e.aspects),groups:n.map(s=>a.group(s))}};var Ke={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&#39;",'"':"&#34;"},le=e=>String(e).replace(/[&<>'"]/g,r=>Ke[r]??""),Tr=(e,r,t)=>typeof e=="number"?String(e):Array.isArray(e)?e.map(w=>Tr(w,r,t)):typeof e!="object"||e===null?e:"zh"in e&&"en"in e?{said:(e.only?[e.only]:r).map((a,n)=>({tag:t[a],text:e[a],second:n>0}))}:Object.fromEntries(Object.entries(e).map(([w,a])=>[w,Tr(a,r,t)])),Ye=(e,r,t)=>{let{words:w,...a}=Tr(e,e.languages,t);return{...a,languages:e.languages,w,language:t[e.languages[0]],named:!!e.name,visit:a.visit.map(n=>({...n,value:n.value||r.rules.nothing}))}};var oe=(e,r,t)=>{let w=e.languages[0],a=Ye(e,r,t),{w:n}=a;return{...a,title_words:`${e.words.assessment_report?.[w]} ${e.name||e.standard.number}`,colon:e.words.colon?.[w],picture:ae(e,w,r.picture),score_picture:se(e,w,r),open:a.open.map(s=>({...s,ids:s.ids.join(", ")})),has_before:e.before.length>0,has_unknown:e.unknown.length>0,has_attachments:e.attachments.length>0,by_aspect:{rows:a.aspects,head:n.aspect,sum:a.total},by_clause:{rows:a.clauses,head:n.clause,sum:null}}},ie=(e,r,t,w)=>te.render(e,r,t,{escape:w});var Xe={word_nonconformities:Zr,word_said:Qr,word_scores:Vr,word_small:Kr,word_strong:Yr,word_styles:Xr,word_table:Jr},Je="1980-01-01T00:00:00",rt=/^=== (.+)\n/m,et=/[\ufffe\uffff]/g,_r=e=>e.replace(/^#/,"").toUpperCase(),tt=e=>le(String(e).replace(et,"�")).replace(/\n/g,'</w:t><w:br/><w:t xml:space="preserve">').replace(/\t/g,'</w:t><w:tab/><w:t xml:space="preserve">'),wt=e=>({...e,segments:e.segments.map(r=>({...r,ground:_r(r.fill??""),figure:_r(r.ink??"")}))}),at=(e,r)=>{if(!e)return null;let[t,w]=[Number(e.width),Number(e.height)],a=Math.max(t,w);return{wide:String(Math.floor(r*t/a)),high:String(Math.floor(r*w/a))}},nt=(e,r)=>{let{tags:t,colour:w,width:a,figure:n,figures:s,share:l,picture:p}=r.word,i=oe(e,r,t),o=e.findings.length+3,c=Math.min(n,Math.floor(s/o)),d={label:i.w.not_reviewed,kind:"open"},v=f=>({...f,shape:r.picture.marks[f.kind]?.shape});return{...i,colour:{...w,accent:_r(e.accent)},attachments:i.attachments.map(f=>({...f,picture:at(f.picture,p)})),columns:{name:String(a-c*o-l),figure:String(c),share:String(c+l)},bars:i.picture.bars.map(wt),groups:(i.score_picture?.groups??[]).map(({bars:f})=>({bars:f.map(u=>({...u,ground:w[u.kind]}))})),legend:[...i.findings,d].map(v)}},st=(e,r)=>{let[,...t]=ie($r,nt(e,r),Xe,tt).split(rt),w={};for(let a=0;a<t.length;a+=2)w[t[a]??""]=t[a+1]??"";return w},pe=(e,r,t)=>{let w=Object.entries(st(e,r)).map(([n,s])=>[n,sr(s)]),a=e.attachments.flatMap(({number:n,sha256:s})=>{let l=t.get(s);return l?[[`word/media/${n}.jpg`,[new Uint8Array(l.bytes),{level:0}]]]:[]});return jr(Object.fromEntries([...w,...a]),{mtime:Je})};Object.assign(globalThis,{clausebookWord:pe});})();
