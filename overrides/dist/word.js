(()=>{var I=Uint8Array,k=Uint16Array,gr=Int32Array,yr=new I([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),mr=new I([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),_r=new I([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),kr=function(r,e){for(var t=new k(31),w=0;w<31;++w)t[w]=e+=1<<r[w-1];for(var a=new gr(t[30]),w=1;w<30;++w)for(var n=t[w];n<t[w+1];++n)a[n]=n-t[w]<<5|w;return{b:t,r:a}},Mr=kr(yr,2),ne=Mr.b,ur=Mr.r;ne[28]=258,ur[258]=28;var Hr=kr(mr,0),Xe=Hr.b,Ar=Hr.r,vr=new k(32768);for(g=0;g<32768;++g)E=(g&43690)>>1|(g&21845)<<1,E=(E&52428)>>2|(E&13107)<<2,E=(E&61680)>>4|(E&3855)<<4,vr[g]=((E&65280)>>8|(E&255)<<8)>>1;var E,g,er=(function(r,e,t){for(var w=r.length,a=0,n=new k(e);a<w;++a)r[a]&&++n[r[a]-1];var s=new k(e);for(a=1;a<e;++a)s[a]=s[a-1]+n[a-1]<<1;var i;if(t){i=new k(1<<e);var o=15-e;for(a=0;a<w;++a)if(r[a])for(var p=a<<4|r[a],l=e-r[a],c=s[r[a]-1]++<<l,v=c|(1<<l)-1;c<=v;++c)i[vr[c]>>o]=p}else for(i=new k(w),a=0;a<w;++a)r[a]&&(i[a]=vr[s[r[a]-1]++]>>15-r[a]);return i}),j=new I(288);for(g=0;g<144;++g)j[g]=8;var g;for(g=144;g<256;++g)j[g]=9;var g;for(g=256;g<280;++g)j[g]=7;var g;for(g=280;g<288;++g)j[g]=8;var g,ar=new I(32);for(g=0;g<32;++g)ar[g]=5;var g,se=er(j,9,0);var ie=er(ar,5,0);var Rr=function(r){return(r+7)/8|0},Ur=function(r,e,t){return(e==null||e<0)&&(e=0),(t==null||t>r.length)&&(t=r.length),new I(r.subarray(e,t))};var le=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],sr=function(r,e,t){var w=new Error(e||le[r]);if(w.code=r,Error.captureStackTrace&&Error.captureStackTrace(w,sr),!t)throw w;return w};var L=function(r,e,t){t<<=e&7;var w=e/8|0;r[w]|=t,r[w+1]|=t>>8},J=function(r,e,t){t<<=e&7;var w=e/8|0;r[w]|=t,r[w+1]|=t>>8,r[w+2]|=t>>16},fr=function(r,e){for(var t=[],w=0;w<r.length;++w)r[w]&&t.push({s:w,f:r[w]});var a=t.length,n=t.slice();if(!a)return{t:Br,l:0};if(a==1){var s=new I(t[0].s+1);return s[t[0].s]=1,{t:s,l:1}}t.sort(function(S,z){return S.f-z.f}),t.push({s:-1,f:25001});var i=t[0],o=t[1],p=0,l=1,c=2;for(t[0]={s:-1,f:i.f+o.f,l:i,r:o};l!=a-1;)i=t[t[p].f<t[c].f?p++:c++],o=t[p!=l&&t[p].f<t[c].f?p++:c++],t[l++]={s:-1,f:i.f+o.f,l:i,r:o};for(var v=n[0].s,w=1;w<a;++w)n[w].s>v&&(v=n[w].s);var d=new k(v+1),y=hr(t[l-1],d,0);if(y>e){var w=0,f=0,x=y-e,m=1<<x;for(n.sort(function(z,T){return d[T.s]-d[z.s]||z.f-T.f});w<a;++w){var P=n[w].s;if(d[P]>e)f+=m-(1<<y-d[P]),d[P]=e;else break}for(f>>=x;f>0;){var _=n[w].s;d[_]<e?f-=1<<e-d[_]++-1:++w}for(;w>=0&&f;--w){var b=n[w].s;d[b]==e&&(--d[b],++f)}y=e}return{t:new I(d),l:y}},hr=function(r,e,t){return r.s==-1?Math.max(hr(r.l,e,t+1),hr(r.r,e,t+1)):e[r.s]=t},Ir=function(r){for(var e=r.length;e&&!r[--e];);for(var t=new k(++e),w=0,a=r[0],n=1,s=function(o){t[w++]=o},i=1;i<=e;++i)if(r[i]==a&&i!=e)++n;else{if(!a&&n>2){for(;n>138;n-=138)s(32754);n>2&&(s(n>10?n-11<<5|28690:n-3<<5|12305),n=0)}else if(n>3){for(s(a),--n;n>6;n-=6)s(8304);n>2&&(s(n-3<<5|8208),n=0)}for(;n--;)s(a);n=1,a=r[i]}return{c:t.subarray(0,w),n:e}},rr=function(r,e){for(var t=0,w=0;w<e.length;++w)t+=r[w]*e[w];return t},Dr=function(r,e,t){var w=t.length,a=Rr(e+2);r[a]=w&255,r[a+1]=w>>8,r[a+2]=r[a]^255,r[a+3]=r[a+1]^255;for(var n=0;n<w;++n)r[a+n+4]=t[n];return(a+4+w)*8},Nr=function(r,e,t,w,a,n,s,i,o,p,l){L(e,l++,t),++a[256];for(var c=fr(a,15),v=c.t,d=c.l,y=fr(n,15),f=y.t,x=y.l,m=Ir(v),P=m.c,_=m.n,b=Ir(f),S=b.c,z=b.n,T=new k(19),u=0;u<P.length;++u)++T[P[u]&31];for(var u=0;u<S.length;++u)++T[S[u]&31];for(var h=fr(T,7),O=h.t,$=h.l,W=19;W>4&&!O[_r[W-1]];--W);var Z=p+5<<3,H=rr(a,j)+rr(n,ar)+s,R=rr(a,v)+rr(n,f)+s+14+3*W+rr(T,O)+2*T[16]+3*T[17]+7*T[18];if(o>=0&&Z<=H&&Z<=R)return Dr(e,l,r.subarray(o,o+p));var D,C,U,G;if(L(e,l,1+(R<H)),l+=2,R<H){D=er(v,d,0),C=v,U=er(f,x,0),G=f;var lr=er(O,$,0);L(e,l,_-257),L(e,l+5,z-1),L(e,l+10,W-4),l+=14;for(var u=0;u<W;++u)L(e,l+3*u,O[_r[u]]);l+=3*W;for(var B=[P,S],X=0;X<2;++X)for(var Q=B[X],u=0;u<Q.length;++u){var q=Q[u]&31;L(e,l,lr[q]),l+=O[q],q>15&&(L(e,l,Q[u]>>5&127),l+=Q[u]>>12)}}else D=se,C=j,U=ie,G=ar;for(var u=0;u<i;++u){var A=w[u];if(A>255){var q=A>>18&31;J(e,l,D[q+257]),l+=C[q+257],q>7&&(L(e,l,A>>23&31),l+=yr[q]);var V=A&31;J(e,l,U[V]),l+=G[V],V>3&&(J(e,l,A>>5&8191),l+=mr[V])}else J(e,l,D[A]),l+=C[A]}return J(e,l,D[256]),l+C[256]},oe=new gr([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Br=new I(0),pe=function(r,e,t,w,a,n){var s=n.z||r.length,i=new I(w+s+5*(1+Math.ceil(s/7e3))+a),o=i.subarray(w,i.length-a),p=n.l,l=(n.r||0)&7;if(e){l&&(o[0]=n.r>>3);for(var c=oe[e-1],v=c>>13,d=c&8191,y=(1<<t)-1,f=n.p||new k(32768),x=n.h||new k(y+1),m=Math.ceil(t/3),P=2*m,_=function(cr){return(r[cr]^r[cr+1]<<m^r[cr+2]<<P)&y},b=new gr(25e3),S=new k(288),z=new k(32),T=0,u=0,h=n.i||0,O=0,$=n.w||0,W=0;h+2<s;++h){var Z=_(h),H=h&32767,R=x[Z];if(f[H]=R,x[Z]=H,$<=h){var D=s-h;if((T>7e3||O>24576)&&(D>423||!p)){l=Nr(r,o,0,b,S,z,u,O,W,h-W,l),O=T=u=0,W=h;for(var C=0;C<286;++C)S[C]=0;for(var C=0;C<30;++C)z[C]=0}var U=2,G=0,lr=d,B=H-R&32767;if(D>2&&Z==_(h-B))for(var X=Math.min(v,D)-1,Q=Math.min(32767,h),q=Math.min(258,D);B<=Q&&--lr&&H!=R;){if(r[h+U]==r[h+U-B]){for(var A=0;A<q&&r[h+A]==r[h+A-B];++A);if(A>U){if(U=A,G=B,A>X)break;for(var V=Math.min(B,A-2),Tr=0,C=0;C<V;++C){var or=h-B+C&32767,ae=f[or],zr=or-ae&32767;zr>Tr&&(Tr=zr,R=or)}}}H=R,R=f[H],B+=H-R&32767}if(G){b[O++]=268435456|ur[U]<<18|Ar[G];var Cr=ur[U]&31,Fr=Ar[G]&31;u+=yr[Cr]+mr[Fr],++S[257+Cr],++z[Fr],$=h+U,++T}else b[O++]=r[h],++S[r[h]]}}for(h=Math.max(h,$);h<s;++h)b[O++]=r[h],++S[r[h]];l=Nr(r,o,p,b,S,z,u,O,W,h-W,l),p||(n.r=l&7|o[l/8|0]<<3,l-=7,n.h=x,n.p=f,n.i=h,n.w=$)}else{for(var h=n.w||0;h<s+p;h+=65535){var pr=h+65535;pr>=s&&(o[l/8|0]=p,pr=s),l=Dr(o,l+1,r.subarray(h,pr))}n.i=s}return Ur(i,0,w+Rr(l)+a)},ce=(function(){for(var r=new Int32Array(256),e=0;e<256;++e){for(var t=e,w=9;--w;)t=(t&1&&-306674912)^t>>>1;r[e]=t}return r})(),fe=function(){var r=-1;return{p:function(e){for(var t=r,w=0;w<e.length;++w)t=ce[t&255^e[w]]^t>>>8;r=t},d:function(){return~r}}};var ue=function(r,e,t,w,a){if(!a&&(a={l:1},e.dictionary)){var n=e.dictionary.subarray(-32768),s=new I(n.length+r.length);s.set(n),s.set(r,n.length),r=s,a.w=n.length}return pe(r,e.level==null?6:e.level,e.mem==null?a.l?Math.ceil(Math.max(8,Math.min(13,Math.log(r.length)))*1.5):20:12+e.mem,t,w,a)},qr=function(r,e){var t={};for(var w in r)t[w]=r[w];for(var w in e)t[w]=e[w];return t};var F=function(r,e,t){for(;t;++e)r[e]=t,t>>>=8};function ve(r,e){return ue(r,e||{},0,0)}var Er=function(r,e,t,w){for(var a in r){var n=r[a],s=e+a,i=w;Array.isArray(n)&&(i=qr(w,n[1]),n=n[0]),ArrayBuffer.isView(n)?t[s]=[n,i]:(t[s+="/"]=[new I(0),i],Er(n,s,t,w))}},Or=typeof TextEncoder<"u"&&new TextEncoder,he=typeof TextDecoder<"u"&&new TextDecoder,de=0;try{he.decode(Br,{stream:!0}),de=1}catch{}function nr(r,e){if(e){for(var t=new I(r.length),w=0;w<r.length;++w)t[w]=r.charCodeAt(w);return t}if(Or)return Or.encode(r);for(var a=r.length,n=new I(r.length+(r.length>>1)),s=0,i=function(l){n[s++]=l},w=0;w<a;++w){if(s+5>n.length){var o=new I(s+8+(a-w<<1));o.set(n),n=o}var p=r.charCodeAt(w);p<128||e?i(p):p<2048?(i(192|p>>6),i(128|p&63)):p>55295&&p<57344?(p=65536+(p&1047552)|r.charCodeAt(++w)&1023,i(240|p>>18),i(128|p>>12&63),i(128|p>>6&63),i(128|p&63)):(i(224|p>>12),i(128|p>>6&63),i(128|p&63))}return Ur(n,0,s)}var dr=function(r){var e=0;if(r)for(var t in r){var w=r[t].length;w>65535&&sr(9),e+=w+4}return e},Wr=function(r,e,t,w,a,n,s,i){var o=w.length,p=t.extra,l=i&&i.length,c=dr(p);F(r,e,s!=null?33639248:67324752),e+=4,s!=null&&(r[e++]=20,r[e++]=t.os),r[e]=20,e+=2,r[e++]=t.flag<<1|(n<0&&8),r[e++]=a&&8,r[e++]=t.compression&255,r[e++]=t.compression>>8;var v=new Date(t.mtime==null?Date.now():t.mtime),d=v.getFullYear()-1980;if((d<0||d>119)&&sr(10),F(r,e,d<<25|v.getMonth()+1<<21|v.getDate()<<16|v.getHours()<<11|v.getMinutes()<<5|v.getSeconds()>>1),e+=4,n!=-1&&(F(r,e,t.crc),F(r,e+4,n<0?-n-2:n),F(r,e+8,t.size)),F(r,e+12,o),F(r,e+14,c),e+=16,s!=null&&(F(r,e,l),F(r,e+6,t.attrs),F(r,e+10,s),e+=14),r.set(w,e),e+=o,c)for(var y in p){var f=p[y],x=f.length;F(r,e,+y),F(r,e+2,x),r.set(f,e+4),e+=4+x}return l&&(r.set(i,e),e+=l),e},ge=function(r,e,t,w,a){F(r,e,101010256),F(r,e+8,t),F(r,e+10,t),F(r,e+12,w),F(r,e+16,a)};function Lr(r,e){e||(e={});var t={},w=[];Er(r,"",t,e);var a=0,n=0;for(var s in t){var i=t[s],o=i[0],p=i[1],l=p.level==0?0:8,c=nr(s),v=c.length,d=p.comment,y=d&&nr(d),f=y&&y.length,x=dr(p.extra);v>65535&&sr(11);var m=l?ve(o,p):o,P=m.length,_=fe();_.p(o),w.push(qr(p,{size:o.length,crc:_.d(),c:m,f:c,m:y,u:v!=s.length||y&&d.length!=f,o:a,compression:l})),a+=30+v+x+P,n+=76+2*(v+x)+(f||0)+P}for(var b=new I(n+22),S=a,z=n-a,T=0;T<w.length;++T){var c=w[T];Wr(b,c.o,c,c.f,c.u,c.c.length);var u=30+c.f.length+dr(c.extra);b.set(c.c,c.o+u),Wr(b,a,c,c.f,c.u,c.c.length,c.o,c.m),a+=16+u+(c.m?c.m.length:0)}return ge(b,a,w.length,z,S),b}var Gr=`=== [Content_Types].xml
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
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
</Relationships>
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
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
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
{{^nonconformities}}<w:p>{{#w.none}}{{> word_said}}{{/w.none}}</w:p>
{{/nonconformities}}
{{#nonconformities}}<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{number}}</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{{#title}}{{> word_said}}{{/title}}<w:r><w:rPr><w:rStyle w:val="Small"/></w:rPr><w:t xml:space="preserve"> {{id}}</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="KeepNext"/></w:pPr>{{#finding}}{{> word_strong}}{{/finding}}<w:r><w:t xml:space="preserve"> · </w:t></w:r>{{#w.grade}}{{> word_said}}{{/w.grade}}<w:r><w:t xml:space="preserve"> </w:t></w:r>{{#grade}}{{> word_said}}{{/grade}}</w:p>
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
{{/evidence}}{{^evidence}}<w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{{#w.evidence}}{{> word_said}}{{/w.evidence}}</w:p>
<w:p>{{#w.no_evidence}}{{> word_said}}{{/w.no_evidence}}</w:p>
{{/evidence}}
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
{{/evidence}}<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>
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
{{#has_unknown}}
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{{#w.unknown_items}}{{> word_said}}{{/w.unknown_items}}</w:p>
{{#unknown}}<w:p><w:pPr><w:pStyle w:val="Typed"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Number"/></w:rPr><w:t xml:space="preserve">{{id}} {{finding}}</w:t></w:r><w:r><w:t xml:space="preserve"> {{words}}</w:t></w:r></w:p>
{{/unknown}}
{{/has_unknown}}
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
`;var jr='{{#said}}<w:r><w:rPr><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var $r='{{#said}}<w:r><w:rPr><w:rStyle w:val="Small"/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Zr='{{#said}}<w:r><w:rPr><w:b/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Qr=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
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
`;var Vr=`<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>{{#columns}}<w:gridCol w:w="{{name}}"/>{{/columns}}{{#findings}}<w:gridCol w:w="{{columns.figure}}"/>{{/findings}}<w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.figure}}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
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
`;var Te=Object.prototype.toString,Y=Array.isArray||function(e){return Te.call(e)==="[object Array]"};function xr(r){return typeof r=="function"}function ze(r){return Y(r)?"array":typeof r}function Pr(r){return r.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function Kr(r,e){return r!=null&&typeof r=="object"&&e in r}function Ce(r,e){return r!=null&&typeof r!="object"&&r.hasOwnProperty&&r.hasOwnProperty(e)}var Fe=RegExp.prototype.test;function _e(r,e){return Fe.call(r,e)}var Ae=/\S/;function Ie(r){return!_e(Ae,r)}var Ne={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"};function Oe(r){return String(r).replace(/[&<>"'`=\/]/g,function(t){return Ne[t]})}var We=/\s*/,ke=/\s+/,Yr=/\s*=/,Me=/\s*\}/,He=/#|\^|\/|>|\{|&|=|!/;function Re(r,e){if(!r)return[];var t=!1,w=[],a=[],n=[],s=!1,i=!1,o="",p=0;function l(){if(s&&!i)for(;n.length;)delete a[n.pop()];else n=[];s=!1,i=!1}var c,v,d;function y(u){if(typeof u=="string"&&(u=u.split(ke,2)),!Y(u)||u.length!==2)throw new Error("Invalid tags: "+u);c=new RegExp(Pr(u[0])+"\\s*"),v=new RegExp("\\s*"+Pr(u[1])),d=new RegExp("\\s*"+Pr("}"+u[1]))}y(e||M.tags);for(var f=new wr(r),x,m,P,_,b,S;!f.eos();){if(x=f.pos,P=f.scanUntil(c),P)for(var z=0,T=P.length;z<T;++z)_=P.charAt(z),Ie(_)?(n.push(a.length),o+=_):(i=!0,t=!0,o+=" "),a.push(["text",_,x,x+1]),x+=1,_===`
`&&(l(),o="",p=0,t=!1);if(!f.scan(c))break;if(s=!0,m=f.scan(He)||"name",f.scan(We),m==="="?(P=f.scanUntil(Yr),f.scan(Yr),f.scanUntil(v)):m==="{"?(P=f.scanUntil(d),f.scan(Me),f.scanUntil(v),m="&"):P=f.scanUntil(v),!f.scan(v))throw new Error("Unclosed tag at "+f.pos);if(m==">"?b=[m,P,x,f.pos,o,p,t]:b=[m,P,x,f.pos],p++,a.push(b),m==="#"||m==="^")w.push(b);else if(m==="/"){if(S=w.pop(),!S)throw new Error('Unopened section "'+P+'" at '+x);if(S[1]!==P)throw new Error('Unclosed section "'+S[1]+'" at '+x)}else m==="name"||m==="{"||m==="&"?i=!0:m==="="&&y(P)}if(l(),S=w.pop(),S)throw new Error('Unclosed section "'+S[1]+'" at '+f.pos);return De(Ue(a))}function Ue(r){for(var e=[],t,w,a=0,n=r.length;a<n;++a)t=r[a],t&&(t[0]==="text"&&w&&w[0]==="text"?(w[1]+=t[1],w[3]=t[3]):(e.push(t),w=t));return e}function De(r){for(var e=[],t=e,w=[],a,n,s=0,i=r.length;s<i;++s)switch(a=r[s],a[0]){case"#":case"^":t.push(a),w.push(a),t=a[4]=[];break;case"/":n=w.pop(),n[5]=a[2],t=w.length>0?w[w.length-1][4]:e;break;default:t.push(a)}return e}function wr(r){this.string=r,this.tail=r,this.pos=0}wr.prototype.eos=function(){return this.tail===""};wr.prototype.scan=function(e){var t=this.tail.match(e);if(!t||t.index!==0)return"";var w=t[0];return this.tail=this.tail.substring(w.length),this.pos+=w.length,w};wr.prototype.scanUntil=function(e){var t=this.tail.search(e),w;switch(t){case-1:w=this.tail,this.tail="";break;case 0:w="";break;default:w=this.tail.substring(0,t),this.tail=this.tail.substring(t)}return this.pos+=w.length,w};function K(r,e){this.view=r,this.cache={".":this.view},this.parent=e}K.prototype.push=function(e){return new K(e,this)};K.prototype.lookup=function(e){var t=this.cache,w;if(t.hasOwnProperty(e))w=t[e];else{for(var a=this,n,s,i,o=!1;a;){if(e.indexOf(".")>0)for(n=a.view,s=e.split("."),i=0;n!=null&&i<s.length;)i===s.length-1&&(o=Kr(n,s[i])||Ce(n,s[i])),n=n[s[i++]];else n=a.view[e],o=Kr(a.view,e);if(o){w=n;break}a=a.parent}t[e]=w}return xr(w)&&(w=w.call(this.view)),w};function N(){this.templateCache={_cache:{},set:function(e,t){this._cache[e]=t},get:function(e){return this._cache[e]},clear:function(){this._cache={}}}}N.prototype.clearCache=function(){typeof this.templateCache<"u"&&this.templateCache.clear()};N.prototype.parse=function(e,t){var w=this.templateCache,a=e+":"+(t||M.tags).join(":"),n=typeof w<"u",s=n?w.get(a):void 0;return s==null&&(s=Re(e,t),n&&w.set(a,s)),s};N.prototype.render=function(e,t,w,a){var n=this.getConfigTags(a),s=this.parse(e,n),i=t instanceof K?t:new K(t,void 0);return this.renderTokens(s,i,w,e,a)};N.prototype.renderTokens=function(e,t,w,a,n){for(var s="",i,o,p,l=0,c=e.length;l<c;++l)p=void 0,i=e[l],o=i[0],o==="#"?p=this.renderSection(i,t,w,a,n):o==="^"?p=this.renderInverted(i,t,w,a,n):o===">"?p=this.renderPartial(i,t,w,n):o==="&"?p=this.unescapedValue(i,t):o==="name"?p=this.escapedValue(i,t,n):o==="text"&&(p=this.rawValue(i)),p!==void 0&&(s+=p);return s};N.prototype.renderSection=function(e,t,w,a,n){var s=this,i="",o=t.lookup(e[1]);function p(v){return s.render(v,t,w,n)}if(o){if(Y(o))for(var l=0,c=o.length;l<c;++l)i+=this.renderTokens(e[4],t.push(o[l]),w,a,n);else if(typeof o=="object"||typeof o=="string"||typeof o=="number")i+=this.renderTokens(e[4],t.push(o),w,a,n);else if(xr(o)){if(typeof a!="string")throw new Error("Cannot use higher-order sections without the original template");o=o.call(t.view,a.slice(e[3],e[5]),p),o!=null&&(i+=o)}else i+=this.renderTokens(e[4],t,w,a,n);return i}};N.prototype.renderInverted=function(e,t,w,a,n){var s=t.lookup(e[1]);if(!s||Y(s)&&s.length===0)return this.renderTokens(e[4],t,w,a,n)};N.prototype.indentPartial=function(e,t,w){for(var a=t.replace(/[^ \t]/g,""),n=e.split(`
`),s=0;s<n.length;s++)n[s].length&&(s>0||!w)&&(n[s]=a+n[s]);return n.join(`
`)};N.prototype.renderPartial=function(e,t,w,a){if(w){var n=this.getConfigTags(a),s=xr(w)?w(e[1]):w[e[1]];if(s!=null){var i=e[6],o=e[5],p=e[4],l=s;o==0&&p&&(l=this.indentPartial(s,p,i));var c=this.parse(l,n);return this.renderTokens(c,t,w,l,a)}}};N.prototype.unescapedValue=function(e,t){var w=t.lookup(e[1]);if(w!=null)return w};N.prototype.escapedValue=function(e,t,w){var a=this.getConfigEscape(w)||M.escape,n=t.lookup(e[1]);if(n!=null)return typeof n=="number"&&a===M.escape?String(n):a(n)};N.prototype.rawValue=function(e){return e[1]};N.prototype.getConfigTags=function(e){return Y(e)?e:e&&typeof e=="object"?e.tags:void 0};N.prototype.getConfigEscape=function(e){if(e&&typeof e=="object"&&!Y(e))return e.escape};var M={name:"mustache.js",version:"4.2.0",tags:["{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,Context:void 0,Writer:void 0,set templateCache(r){tr.templateCache=r},get templateCache(){return tr.templateCache}},tr=new N;M.clearCache=function(){return tr.clearCache()};M.parse=function(e,t){return tr.parse(e,t)};M.render=function(e,t,w,a){if(typeof e!="string")throw new TypeError('Invalid template! Template should be a "string" but "'+ze(e)+'" was given as the first argument for mustache#render(template, view, partials)');return tr.render(e,t,w,a)};M.escape=Oe;M.Scanner=wr;M.Context=K;M.Writer=N;var Xr=M;var Jr=(r,e)=>r.length<=e?r:Array.from(r).slice(0,e).join("");var Be={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&#39;",'"':"&#34;"},re=r=>String(r).replace(/[&<>'"]/g,e=>Be[e]??""),ir=r=>`${Math.floor(r/10)}.${r%10}`,qe=(r,e)=>{let t=0,w=0;for(let a of r){if(t+=a.codePointAt(0)>e.wide?2:1,t>e.longest_label)return`${Jr(r,w)}…`;w+=1}return r},Ee=(r,e,t,w,a)=>{let n=r*(a.high+a.gap),s=t.reduce((l,c)=>l+c,0),i=(a.width-a.label-2)*10,o=0,p=[];for(let[l,c]of t.entries()){if(!c)continue;let v=w[l]?.kind??"open",[d=0,y=0]=[o,o+c].map(f=>a.label*10+Math.floor((2*i*f+s)/(2*s)));p.push({x:ir(d),wide:ir(y-d),middle:ir(Math.floor((d+y)/2)),twips:String(y-d),...a.marks[v],count:String(c)}),o+=c}return{top:String(n),foot:ir(n*10+a.text_down),label:qe(e,a),segments:p}},Le=(r,e,t)=>{let{words:w}=r,a=[...r.findings.map(({kind:i,label:o})=>({kind:i,name:o[e]})),{kind:"open",name:w.not_reviewed?.[e]??""}],n=r.aspects.map(i=>({label:`${i.number} ${i.title[e]}`,found:[...i.findings,i.not_reviewed]})),s=n.map(({label:i,found:o})=>`${i}: ${o.flatMap((p,l)=>p?[`${a[l]?.name} ${p}`]:[]).join(", ")}`);return{width:String(t.width),height:String(n.length*(t.high+t.gap)),heading:w.summary?.[e]??"",told:s.join("; "),high:String(t.high),bars:n.map(({label:i,found:o},p)=>Ee(p,i,o,a,t))}},br=(r,e,t)=>typeof r=="number"?String(r):Array.isArray(r)?r.map(w=>br(w,e,t)):typeof r!="object"||r===null?r:"zh"in r&&"en"in r?{said:(r.only?[r.only]:e).map((a,n)=>({tag:t[a],text:r[a],second:n>0}))}:Object.fromEntries(Object.entries(r).map(([w,a])=>[w,br(a,e,t)])),ee=(r,e,t)=>{let w=r.languages[0],{words:a,...n}=br(r,r.languages,t);return{...n,languages:r.languages,w:a,language:t[w],title_words:`${r.words.assessment_report?.[w]} ${r.name||r.standard.number}`,picture:Le(r,w,e.picture),named:!!r.name,visit:n.visit.map(s=>({...s,value:s.value||e.rules.nothing})),open:n.open.map(s=>({...s,ids:s.ids.join(", ")})),has_before:r.before.length>0,has_unknown:r.unknown.length>0,by_aspect:{rows:n.aspects,head:a.aspect,sum:n.total},by_clause:{rows:n.clauses,head:a.clause,sum:null}}},te=(r,e,t,w)=>Xr.render(r,e,t,{escape:w});var Ge={word_said:jr,word_small:$r,word_strong:Zr,word_styles:Qr,word_table:Vr},je="1980-01-01T00:00:00",$e=/^=== (.+)\n/m,Ze=/[\ufffe\uffff]/g,Sr=r=>r.replace(/^#/,"").toUpperCase(),Qe=r=>re(String(r).replace(Ze,"�")).replace(/\n/g,'</w:t><w:br/><w:t xml:space="preserve">').replace(/\t/g,'</w:t><w:tab/><w:t xml:space="preserve">'),Ve=r=>({...r,segments:r.segments.map(e=>({...e,ground:Sr(e.fill??""),figure:Sr(e.ink??"")}))}),Ke=(r,e)=>{let{tags:t,colour:w,width:a,figure:n,figures:s}=e.word,i=ee(r,e,t),o=r.findings.length+3,p=Math.min(n,Math.floor(s/o)),l={label:i.w.not_reviewed,kind:"open"},c=v=>({...v,shape:e.picture.marks[v.kind]?.shape});return{...i,colour:{...w,accent:Sr(r.accent)},columns:{name:String(a-p*o),figure:String(p)},bars:i.picture.bars.map(Ve),legend:[...i.findings,l].map(c)}},Ye=(r,e)=>{let[,...t]=te(Gr,Ke(r,e),Ge,Qe).split($e),w={};for(let a=0;a<t.length;a+=2)w[t[a]??""]=t[a+1]??"";return w},we=(r,e)=>{let t=Object.entries(Ye(r,e)).map(([w,a])=>[w,nr(a)]);return Lr(Object.fromEntries(t),{mtime:je})};Object.assign(globalThis,{clausebookWord:we});})();
