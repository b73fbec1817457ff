(()=>{var W=Uint8Array,O=Uint16Array,me=Int32Array,ge=new W([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),ye=new W([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Fe=new W([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Oe=function(e,r){for(var t=new O(31),w=0;w<31;++w)t[w]=r+=1<<e[w-1];for(var a=new me(t[30]),w=1;w<30;++w)for(var n=t[w];n<t[w+1];++n)a[n]=n-t[w]<<5|w;return{b:t,r:a}},ke=Oe(ge,2),sr=ke.b,ue=ke.r;sr[28]=258,ue[258]=28;var Me=Oe(ye,0),tt=Me.b,Ae=Me.r,ve=new O(32768);for(m=0;m<32768;++m)E=(m&43690)>>1|(m&21845)<<1,E=(E&52428)>>2|(E&13107)<<2,E=(E&61680)>>4|(E&3855)<<4,ve[m]=((E&65280)>>8|(E&255)<<8)>>1;var E,m,re=(function(e,r,t){for(var w=e.length,a=0,n=new O(r);a<w;++a)e[a]&&++n[e[a]-1];var s=new O(r);for(a=1;a<r;++a)s[a]=s[a-1]+n[a-1]<<1;var l;if(t){l=new O(1<<r);var i=15-r;for(a=0;a<w;++a)if(e[a])for(var p=a<<4|e[a],o=r-e[a],c=s[e[a]-1]++<<o,h=c|(1<<o)-1;c<=h;++c)l[ve[c]>>i]=p}else for(l=new O(w),a=0;a<w;++a)e[a]&&(l[a]=ve[s[e[a]-1]++]>>15-e[a]);return l}),j=new W(288);for(m=0;m<144;++m)j[m]=8;var m;for(m=144;m<256;++m)j[m]=9;var m;for(m=256;m<280;++m)j[m]=7;var m;for(m=280;m<288;++m)j[m]=8;var m,ae=new W(32);for(m=0;m<32;++m)ae[m]=5;var m,lr=re(j,9,0);var ir=re(ae,5,0);var Re=function(e){return(e+7)/8|0},De=function(e,r,t){return(r==null||r<0)&&(r=0),(t==null||t>e.length)&&(t=e.length),new W(e.subarray(r,t))};var or=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],se=function(e,r,t){var w=new Error(r||or[e]);if(w.code=e,Error.captureStackTrace&&Error.captureStackTrace(w,se),!t)throw w;return w};var L=function(e,r,t){t<<=r&7;var w=r/8|0;e[w]|=t,e[w+1]|=t>>8},J=function(e,r,t){t<<=r&7;var w=r/8|0;e[w]|=t,e[w+1]|=t>>8,e[w+2]|=t>>16},fe=function(e,r){for(var t=[],w=0;w<e.length;++w)e[w]&&t.push({s:w,f:e[w]});var a=t.length,n=t.slice();if(!a)return{t:Be,l:0};if(a==1){var s=new W(t[0].s+1);return s[t[0].s]=1,{t:s,l:1}}t.sort(function(S,_){return S.f-_.f}),t.push({s:-1,f:25001});var l=t[0],i=t[1],p=0,o=1,c=2;for(t[0]={s:-1,f:l.f+i.f,l,r:i};o!=a-1;)l=t[t[p].f<t[c].f?p++:c++],i=t[p!=o&&t[p].f<t[c].f?p++:c++],t[o++]={s:-1,f:l.f+i.f,l,r:i};for(var h=n[0].s,w=1;w<a;++w)n[w].s>h&&(h=n[w].s);var v=new O(h+1),g=he(t[o-1],v,0);if(g>r){var w=0,f=0,x=g-r,y=1<<x;for(n.sort(function(_,T){return v[T.s]-v[_.s]||_.f-T.f});w<a;++w){var P=n[w].s;if(v[P]>r)f+=y-(1<<g-v[P]),v[P]=r;else break}for(f>>=x;f>0;){var F=n[w].s;v[F]<r?f-=1<<r-v[F]++-1:++w}for(;w>=0&&f;--w){var b=n[w].s;v[b]==r&&(--v[b],++f)}g=r}return{t:new W(v),l:g}},he=function(e,r,t){return e.s==-1?Math.max(he(e.l,r,t+1),he(e.r,r,t+1)):r[e.s]=t},We=function(e){for(var r=e.length;r&&!e[--r];);for(var t=new O(++r),w=0,a=e[0],n=1,s=function(i){t[w++]=i},l=1;l<=r;++l)if(e[l]==a&&l!=r)++n;else{if(!a&&n>2){for(;n>138;n-=138)s(32754);n>2&&(s(n>10?n-11<<5|28690:n-3<<5|12305),n=0)}else if(n>3){for(s(a),--n;n>6;n-=6)s(8304);n>2&&(s(n-3<<5|8208),n=0)}for(;n--;)s(a);n=1,a=e[l]}return{c:t.subarray(0,w),n:r}},ee=function(e,r){for(var t=0,w=0;w<r.length;++w)t+=e[w]*r[w];return t},Ue=function(e,r,t){var w=t.length,a=Re(r+2);e[a]=w&255,e[a+1]=w>>8,e[a+2]=e[a]^255,e[a+3]=e[a+1]^255;for(var n=0;n<w;++n)e[a+n+4]=t[n];return(a+4+w)*8},Ne=function(e,r,t,w,a,n,s,l,i,p,o){L(r,o++,t),++a[256];for(var c=fe(a,15),h=c.t,v=c.l,g=fe(n,15),f=g.t,x=g.l,y=We(h),P=y.c,F=y.n,b=We(f),S=b.c,_=b.n,T=new O(19),u=0;u<P.length;++u)++T[P[u]&31];for(var u=0;u<S.length;++u)++T[S[u]&31];for(var d=fe(T,7),H=d.t,$=d.l,I=19;I>4&&!H[Fe[I-1]];--I);var Z=p+5<<3,M=ee(a,j)+ee(n,ae)+s,R=ee(a,h)+ee(n,f)+s+14+3*I+ee(T,H)+2*T[16]+3*T[17]+7*T[18];if(i>=0&&Z<=M&&Z<=R)return Ue(r,o,e.subarray(i,i+p));var U,z,D,G;if(L(r,o,1+(R<M)),o+=2,R<M){U=re(h,v,0),z=h,D=re(f,x,0),G=f;var ie=re(H,$,0);L(r,o,F-257),L(r,o+5,_-1),L(r,o+10,I-4),o+=14;for(var u=0;u<I;++u)L(r,o+3*u,H[Fe[u]]);o+=3*I;for(var B=[P,S],X=0;X<2;++X)for(var Q=B[X],u=0;u<Q.length;++u){var q=Q[u]&31;L(r,o,ie[q]),o+=H[q],q>15&&(L(r,o,Q[u]>>5&127),o+=Q[u]>>12)}}else U=lr,z=j,D=ir,G=ae;for(var u=0;u<l;++u){var A=w[u];if(A>255){var q=A>>18&31;J(r,o,U[q+257]),o+=z[q+257],q>7&&(L(r,o,A>>23&31),o+=ge[q]);var V=A&31;J(r,o,D[V]),o+=G[V],V>3&&(J(r,o,A>>5&8191),o+=ye[V])}else J(r,o,U[A]),o+=z[A]}return J(r,o,U[256]),o+z[256]},pr=new me([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Be=new W(0),cr=function(e,r,t,w,a,n){var s=n.z||e.length,l=new W(w+s+5*(1+Math.ceil(s/7e3))+a),i=l.subarray(w,l.length-a),p=n.l,o=(n.r||0)&7;if(r){o&&(i[0]=n.r>>3);for(var c=pr[r-1],h=c>>13,v=c&8191,g=(1<<t)-1,f=n.p||new O(32768),x=n.h||new O(g+1),y=Math.ceil(t/3),P=2*y,F=function(ce){return(e[ce]^e[ce+1]<<y^e[ce+2]<<P)&g},b=new me(25e3),S=new O(288),_=new O(32),T=0,u=0,d=n.i||0,H=0,$=n.w||0,I=0;d+2<s;++d){var Z=F(d),M=d&32767,R=x[Z];if(f[M]=R,x[Z]=M,$<=d){var U=s-d;if((T>7e3||H>24576)&&(U>423||!p)){o=Ne(e,i,0,b,S,_,u,H,I,d-I,o),H=T=u=0,I=d;for(var z=0;z<286;++z)S[z]=0;for(var z=0;z<30;++z)_[z]=0}var D=2,G=0,ie=v,B=M-R&32767;if(U>2&&Z==F(d-B))for(var X=Math.min(h,U)-1,Q=Math.min(32767,d),q=Math.min(258,U);B<=Q&&--ie&&M!=R;){if(e[d+D]==e[d+D-B]){for(var A=0;A<q&&e[d+A]==e[d+A-B];++A);if(A>D){if(D=A,G=B,A>X)break;for(var V=Math.min(B,A-2),Te=0,z=0;z<V;++z){var oe=d-B+z&32767,nr=f[oe],_e=oe-nr&32767;_e>Te&&(Te=_e,R=oe)}}}M=R,R=f[M],B+=M-R&32767}if(G){b[H++]=268435456|ue[D]<<18|Ae[G];var ze=ue[D]&31,Ce=Ae[G]&31;u+=ge[ze]+ye[Ce],++S[257+ze],++_[Ce],$=d+D,++T}else b[H++]=e[d],++S[e[d]]}}for(d=Math.max(d,$);d<s;++d)b[H++]=e[d],++S[e[d]];o=Ne(e,i,p,b,S,_,u,H,I,d-I,o),p||(n.r=o&7|i[o/8|0]<<3,o-=7,n.h=x,n.p=f,n.i=d,n.w=$)}else{for(var d=n.w||0;d<s+p;d+=65535){var pe=d+65535;pe>=s&&(i[o/8|0]=p,pe=s),o=Ue(i,o+1,e.subarray(d,pe))}n.i=s}return De(l,0,w+Re(o)+a)},fr=(function(){for(var e=new Int32Array(256),r=0;r<256;++r){for(var t=r,w=9;--w;)t=(t&1&&-306674912)^t>>>1;e[r]=t}return e})(),ur=function(){var e=-1;return{p:function(r){for(var t=e,w=0;w<r.length;++w)t=fr[t&255^r[w]]^t>>>8;e=t},d:function(){return~e}}};var vr=function(e,r,t,w,a){if(!a&&(a={l:1},r.dictionary)){var n=r.dictionary.subarray(-32768),s=new W(n.length+e.length);s.set(n),s.set(e,n.length),e=s,a.w=n.length}return cr(e,r.level==null?6:r.level,r.mem==null?a.l?Math.ceil(Math.max(8,Math.min(13,Math.log(e.length)))*1.5):20:12+r.mem,t,w,a)},qe=function(e,r){var t={};for(var w in e)t[w]=e[w];for(var w in r)t[w]=r[w];return t};var C=function(e,r,t){for(;t;++r)e[r]=t,t>>>=8};function hr(e,r){return vr(e,r||{},0,0)}var Ee=function(e,r,t,w){for(var a in e){var n=e[a],s=r+a,l=w;Array.isArray(n)&&(l=qe(w,n[1]),n=n[0]),ArrayBuffer.isView(n)?t[s]=[n,l]:(t[s+="/"]=[new W(0),l],Ee(n,s,t,w))}},He=typeof TextEncoder<"u"&&new TextEncoder,dr=typeof TextDecoder<"u"&&new TextDecoder,mr=0;try{dr.decode(Be,{stream:!0}),mr=1}catch{}function ne(e,r){if(r){for(var t=new W(e.length),w=0;w<e.length;++w)t[w]=e.charCodeAt(w);return t}if(He)return He.encode(e);for(var a=e.length,n=new W(e.length+(e.length>>1)),s=0,l=function(o){n[s++]=o},w=0;w<a;++w){if(s+5>n.length){var i=new W(s+8+(a-w<<1));i.set(n),n=i}var p=e.charCodeAt(w);p<128||r?l(p):p<2048?(l(192|p>>6),l(128|p&63)):p>55295&&p<57344?(p=65536+(p&1047552)|e.charCodeAt(++w)&1023,l(240|p>>18),l(128|p>>12&63),l(128|p>>6&63),l(128|p&63)):(l(224|p>>12),l(128|p>>6&63),l(128|p&63))}return De(n,0,s)}var de=function(e){var r=0;if(e)for(var t in e){var w=e[t].length;w>65535&&se(9),r+=w+4}return r},Ie=function(e,r,t,w,a,n,s,l){var i=w.length,p=t.extra,o=l&&l.length,c=de(p);C(e,r,s!=null?33639248:67324752),r+=4,s!=null&&(e[r++]=20,e[r++]=t.os),e[r]=20,r+=2,e[r++]=t.flag<<1|(n<0&&8),e[r++]=a&&8,e[r++]=t.compression&255,e[r++]=t.compression>>8;var h=new Date(t.mtime==null?Date.now():t.mtime),v=h.getFullYear()-1980;if((v<0||v>119)&&se(10),C(e,r,v<<25|h.getMonth()+1<<21|h.getDate()<<16|h.getHours()<<11|h.getMinutes()<<5|h.getSeconds()>>1),r+=4,n!=-1&&(C(e,r,t.crc),C(e,r+4,n<0?-n-2:n),C(e,r+8,t.size)),C(e,r+12,i),C(e,r+14,c),r+=16,s!=null&&(C(e,r,o),C(e,r+6,t.attrs),C(e,r+10,s),r+=14),e.set(w,r),r+=i,c)for(var g in p){var f=p[g],x=f.length;C(e,r,+g),C(e,r+2,x),e.set(f,r+4),r+=4+x}return o&&(e.set(l,r),r+=o),r},gr=function(e,r,t,w,a){C(e,r,101010256),C(e,r+8,t),C(e,r+10,t),C(e,r+12,w),C(e,r+16,a)};function Le(e,r){r||(r={});var t={},w=[];Ee(e,"",t,r);var a=0,n=0;for(var s in t){var l=t[s],i=l[0],p=l[1],o=p.level==0?0:8,c=ne(s),h=c.length,v=p.comment,g=v&&ne(v),f=g&&g.length,x=de(p.extra);h>65535&&se(11);var y=o?hr(i,p):i,P=y.length,F=ur();F.p(i),w.push(qe(p,{size:i.length,crc:F.d(),c:y,f:c,m:g,u:h!=s.length||g&&v.length!=f,o:a,compression:o})),a+=30+h+x+P,n+=76+2*(h+x)+(f||0)+P}for(var b=new W(n+22),S=a,_=n-a,T=0;T<w.length;++T){var c=w[T];Ie(b,c.o,c,c.f,c.u,c.c.length);var u=30+c.f.length+de(c.extra);b.set(c.c,c.o+u),Ie(b,a,c,c.f,c.u,c.c.length,c.o,c.m),a+=16+u+(c.m?c.m.length:0)}return gr(b,a,w.length,_,S),b}var Ge=`=== [Content_Types].xml
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
`;var je=`{{#list}}<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="1300"/><w:gridCol w:w="3638"/><w:gridCol w:w="1100"/><w:gridCol w:w="1100"/><w:gridCol w:w="1300"/><w:gridCol w:w="1200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
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
`;var $e='{{#said}}<w:r><w:rPr><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Ze='{{#said}}<w:r><w:rPr><w:rStyle w:val="Small"/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Qe='{{#said}}<w:r><w:rPr><w:b/><w:lang w:val="{{tag}}" w:eastAsia="{{tag}}"/></w:rPr><w:t xml:space="preserve">{{#second}} {{/second}}{{text}}</w:t></w:r>{{/said}}';var Ve=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
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
`;var Ke=`<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="9638" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>{{#columns}}<w:gridCol w:w="{{name}}"/>{{/columns}}{{#findings}}<w:gridCol w:w="{{columns.figure}}"/>{{/findings}}<w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.figure}}"/><w:gridCol w:w="{{columns.figure}}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
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
`;var zr=Object.prototype.toString,Y=Array.isArray||function(r){return zr.call(r)==="[object Array]"};function xe(e){return typeof e=="function"}function Cr(e){return Y(e)?"array":typeof e}function Pe(e){return e.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function Ye(e,r){return e!=null&&typeof e=="object"&&r in e}function Fr(e,r){return e!=null&&typeof e!="object"&&e.hasOwnProperty&&e.hasOwnProperty(r)}var Ar=RegExp.prototype.test;function Wr(e,r){return Ar.call(e,r)}var Nr=/\S/;function Hr(e){return!Wr(Nr,e)}var Ir={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"};function Or(e){return String(e).replace(/[&<>"'`=\/]/g,function(t){return Ir[t]})}var kr=/\s*/,Mr=/\s+/,Xe=/\s*=/,Rr=/\s*\}/,Dr=/#|\^|\/|>|\{|&|=|!/;function Ur(e,r){if(!e)return[];var t=!1,w=[],a=[],n=[],s=!1,l=!1,i="",p=0;function o(){if(s&&!l)for(;n.length;)delete a[n.pop()];else n=[];s=!1,l=!1}var c,h,v;function g(u){if(typeof u=="string"&&(u=u.split(Mr,2)),!Y(u)||u.length!==2)throw new Error("Invalid tags: "+u);c=new RegExp(Pe(u[0])+"\\s*"),h=new RegExp("\\s*"+Pe(u[1])),v=new RegExp("\\s*"+Pe("}"+u[1]))}g(r||k.tags);for(var f=new we(e),x,y,P,F,b,S;!f.eos();){if(x=f.pos,P=f.scanUntil(c),P)for(var _=0,T=P.length;_<T;++_)F=P.charAt(_),Hr(F)?(n.push(a.length),i+=F):(l=!0,t=!0,i+=" "),a.push(["text",F,x,x+1]),x+=1,F===`
`&&(o(),i="",p=0,t=!1);if(!f.scan(c))break;if(s=!0,y=f.scan(Dr)||"name",f.scan(kr),y==="="?(P=f.scanUntil(Xe),f.scan(Xe),f.scanUntil(h)):y==="{"?(P=f.scanUntil(v),f.scan(Rr),f.scanUntil(h),y="&"):P=f.scanUntil(h),!f.scan(h))throw new Error("Unclosed tag at "+f.pos);if(y==">"?b=[y,P,x,f.pos,i,p,t]:b=[y,P,x,f.pos],p++,a.push(b),y==="#"||y==="^")w.push(b);else if(y==="/"){if(S=w.pop(),!S)throw new Error('Unopened section "'+P+'" at '+x);if(S[1]!==P)throw new Error('Unclosed section "'+S[1]+'" at '+x)}else y==="name"||y==="{"||y==="&"?l=!0:y==="="&&g(P)}if(o(),S=w.pop(),S)throw new Error('Unclosed section "'+S[1]+'" at '+f.pos);return qr(Br(a))}function Br(e){for(var r=[],t,w,a=0,n=e.length;a<n;++a)t=e[a],t&&(t[0]==="text"&&w&&w[0]==="text"?(w[1]+=t[1],w[3]=t[3]):(r.push(t),w=t));return r}function qr(e){for(var r=[],t=r,w=[],a,n,s=0,l=e.length;s<l;++s)switch(a=e[s],a[0]){case"#":case"^":t.push(a),w.push(a),t=a[4]=[];break;case"/":n=w.pop(),n[5]=a[2],t=w.length>0?w[w.length-1][4]:r;break;default:t.push(a)}return r}function we(e){this.string=e,this.tail=e,this.pos=0}we.prototype.eos=function(){return this.tail===""};we.prototype.scan=function(r){var t=this.tail.match(r);if(!t||t.index!==0)return"";var w=t[0];return this.tail=this.tail.substring(w.length),this.pos+=w.length,w};we.prototype.scanUntil=function(r){var t=this.tail.search(r),w;switch(t){case-1:w=this.tail,this.tail="";break;case 0:w="";break;default:w=this.tail.substring(0,t),this.tail=this.tail.substring(t)}return this.pos+=w.length,w};function K(e,r){this.view=e,this.cache={".":this.view},this.parent=r}K.prototype.push=function(r){return new K(r,this)};K.prototype.lookup=function(r){var t=this.cache,w;if(t.hasOwnProperty(r))w=t[r];else{for(var a=this,n,s,l,i=!1;a;){if(r.indexOf(".")>0)for(n=a.view,s=r.split("."),l=0;n!=null&&l<s.length;)l===s.length-1&&(i=Ye(n,s[l])||Fr(n,s[l])),n=n[s[l++]];else n=a.view[r],i=Ye(a.view,r);if(i){w=n;break}a=a.parent}t[r]=w}return xe(w)&&(w=w.call(this.view)),w};function N(){this.templateCache={_cache:{},set:function(r,t){this._cache[r]=t},get:function(r){return this._cache[r]},clear:function(){this._cache={}}}}N.prototype.clearCache=function(){typeof this.templateCache<"u"&&this.templateCache.clear()};N.prototype.parse=function(r,t){var w=this.templateCache,a=r+":"+(t||k.tags).join(":"),n=typeof w<"u",s=n?w.get(a):void 0;return s==null&&(s=Ur(r,t),n&&w.set(a,s)),s};N.prototype.render=function(r,t,w,a){var n=this.getConfigTags(a),s=this.parse(r,n),l=t instanceof K?t:new K(t,void 0);return this.renderTokens(s,l,w,r,a)};N.prototype.renderTokens=function(r,t,w,a,n){for(var s="",l,i,p,o=0,c=r.length;o<c;++o)p=void 0,l=r[o],i=l[0],i==="#"?p=this.renderSection(l,t,w,a,n):i==="^"?p=this.renderInverted(l,t,w,a,n):i===">"?p=this.renderPartial(l,t,w,n):i==="&"?p=this.unescapedValue(l,t):i==="name"?p=this.escapedValue(l,t,n):i==="text"&&(p=this.rawValue(l)),p!==void 0&&(s+=p);return s};N.prototype.renderSection=function(r,t,w,a,n){var s=this,l="",i=t.lookup(r[1]);function p(h){return s.render(h,t,w,n)}if(i){if(Y(i))for(var o=0,c=i.length;o<c;++o)l+=this.renderTokens(r[4],t.push(i[o]),w,a,n);else if(typeof i=="object"||typeof i=="string"||typeof i=="number")l+=this.renderTokens(r[4],t.push(i),w,a,n);else if(xe(i)){if(typeof a!="string")throw new Error("Cannot use higher-order sections without the original template");i=i.call(t.view,a.slice(r[3],r[5]),p),i!=null&&(l+=i)}else l+=this.renderTokens(r[4],t,w,a,n);return l}};N.prototype.renderInverted=function(r,t,w,a,n){var s=t.lookup(r[1]);if(!s||Y(s)&&s.length===0)return this.renderTokens(r[4],t,w,a,n)};N.prototype.indentPartial=function(r,t,w){for(var a=t.replace(/[^ \t]/g,""),n=r.split(`
`),s=0;s<n.length;s++)n[s].length&&(s>0||!w)&&(n[s]=a+n[s]);return n.join(`
`)};N.prototype.renderPartial=function(r,t,w,a){if(w){var n=this.getConfigTags(a),s=xe(w)?w(r[1]):w[r[1]];if(s!=null){var l=r[6],i=r[5],p=r[4],o=s;i==0&&p&&(o=this.indentPartial(s,p,l));var c=this.parse(o,n);return this.renderTokens(c,t,w,o,a)}}};N.prototype.unescapedValue=function(r,t){var w=t.lookup(r[1]);if(w!=null)return w};N.prototype.escapedValue=function(r,t,w){var a=this.getConfigEscape(w)||k.escape,n=t.lookup(r[1]);if(n!=null)return typeof n=="number"&&a===k.escape?String(n):a(n)};N.prototype.rawValue=function(r){return r[1]};N.prototype.getConfigTags=function(r){return Y(r)?r:r&&typeof r=="object"?r.tags:void 0};N.prototype.getConfigEscape=function(r){if(r&&typeof r=="object"&&!Y(r))return r.escape};var k={name:"mustache.js",version:"4.2.0",tags:["{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,Context:void 0,Writer:void 0,set templateCache(e){te.templateCache=e},get templateCache(){return te.templateCache}},te=new N;k.clearCache=function(){return te.clearCache()};k.parse=function(r,t){return te.parse(r,t)};k.render=function(r,t,w,a){if(typeof r!="string")throw new TypeError('Invalid template! Template should be a "string" but "'+Cr(r)+'" was given as the first argument for mustache#render(template, view, partials)');return te.render(r,t,w,a)};k.escape=Or;k.Scanner=we;k.Context=K;k.Writer=N;var Je=k;var er=(e,r)=>e.length<=r?e:Array.from(e).slice(0,r).join("");var Er={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&#39;",'"':"&#34;"},rr=e=>String(e).replace(/[&<>'"]/g,r=>Er[r]??""),le=e=>`${Math.floor(e/10)}.${e%10}`,Lr=(e,r)=>{let t=0,w=0;for(let a of e){if(t+=a.codePointAt(0)>r.wide?2:1,t>r.longest_label)return`${er(e,w)}…`;w+=1}return e},Gr=(e,r,t,w,a)=>{let n=e*(a.high+a.gap),s=t.reduce((o,c)=>o+c,0),l=(a.width-a.label-2)*10,i=0,p=[];for(let[o,c]of t.entries()){if(!c)continue;let h=w[o]?.kind??"open",[v=0,g=0]=[i,i+c].map(f=>a.label*10+Math.floor((2*l*f+s)/(2*s)));p.push({x:le(v),wide:le(g-v),middle:le(Math.floor((v+g)/2)),twips:String(g-v),...a.marks[h],count:String(c)}),i+=c}return{top:String(n),foot:le(n*10+a.text_down),label:Lr(r,a),segments:p}},jr=(e,r,t)=>{let{words:w}=e,a=[...e.findings.map(({kind:l,label:i})=>({kind:l,name:i[r]})),{kind:"open",name:w.not_reviewed?.[r]??""}],n=e.aspects.map(l=>({label:`${l.number} ${l.title[r]}`,found:[...l.findings,l.not_reviewed]})),s=n.map(({label:l,found:i})=>`${l}: ${i.flatMap((p,o)=>p?[`${a[o]?.name} ${p}`]:[]).join(", ")}`);return{width:String(t.width),height:String(n.length*(t.high+t.gap)),heading:w.summary?.[r]??"",told:s.join("; "),high:String(t.high),bars:n.map(({label:l,found:i},p)=>Gr(p,l,i,a,t))}},be=(e,r,t)=>typeof e=="number"?String(e):Array.isArray(e)?e.map(w=>be(w,r,t)):typeof e!="object"||e===null?e:"zh"in e&&"en"in e?{said:(e.only?[e.only]:r).map((a,n)=>({tag:t[a],text:e[a],second:n>0}))}:Object.fromEntries(Object.entries(e).map(([w,a])=>[w,be(a,r,t)])),$r=(e,r,t)=>{let{words:w,...a}=be(e,e.languages,t);return{...a,languages:e.languages,w,language:t[e.languages[0]],named:!!e.name,visit:a.visit.map(n=>({...n,value:n.value||r.rules.nothing}))}};var tr=(e,r,t)=>{let w=e.languages[0],a=$r(e,r,t),{w:n}=a;return{...a,title_words:`${e.words.assessment_report?.[w]} ${e.name||e.standard.number}`,picture:jr(e,w,r.picture),open:a.open.map(s=>({...s,ids:s.ids.join(", ")})),has_before:e.before.length>0,has_unknown:e.unknown.length>0,has_attachments:e.attachments.length>0,by_aspect:{rows:a.aspects,head:n.aspect,sum:a.total},by_clause:{rows:a.clauses,head:n.clause,sum:null}}},wr=(e,r,t,w)=>Je.render(e,r,t,{escape:w});var Zr={word_nonconformities:je,word_said:$e,word_small:Ze,word_strong:Qe,word_styles:Ve,word_table:Ke},Qr="1980-01-01T00:00:00",Vr=/^=== (.+)\n/m,Kr=/[\ufffe\uffff]/g,Se=e=>e.replace(/^#/,"").toUpperCase(),Yr=e=>rr(String(e).replace(Kr,"�")).replace(/\n/g,'</w:t><w:br/><w:t xml:space="preserve">').replace(/\t/g,'</w:t><w:tab/><w:t xml:space="preserve">'),Xr=e=>({...e,segments:e.segments.map(r=>({...r,ground:Se(r.fill??""),figure:Se(r.ink??"")}))}),Jr=(e,r)=>{if(!e)return null;let[t,w]=[Number(e.width),Number(e.height)],a=Math.max(t,w);return{wide:String(Math.floor(r*t/a)),high:String(Math.floor(r*w/a))}},et=(e,r)=>{let{tags:t,colour:w,width:a,figure:n,figures:s,picture:l}=r.word,i=tr(e,r,t),p=e.findings.length+3,o=Math.min(n,Math.floor(s/p)),c={label:i.w.not_reviewed,kind:"open"},h=v=>({...v,shape:r.picture.marks[v.kind]?.shape});return{...i,colour:{...w,accent:Se(e.accent)},attachments:i.attachments.map(v=>({...v,picture:Jr(v.picture,l)})),columns:{name:String(a-o*p),figure:String(o)},bars:i.picture.bars.map(Xr),legend:[...i.findings,c].map(h)}},rt=(e,r)=>{let[,...t]=wr(Ge,et(e,r),Zr,Yr).split(Vr),w={};for(let a=0;a<t.length;a+=2)w[t[a]??""]=t[a+1]??"";return w},ar=(e,r,t)=>{let w=Object.entries(rt(e,r)).map(([n,s])=>[n,ne(s)]),a=e.attachments.flatMap(({number:n,sha256:s})=>{let l=t.get(s);return l?[[`word/media/${n}.jpg`,[new Uint8Array(l.bytes),{level:0}]]]:[]});return Le(Object.fromEntries([...w,...a]),{mtime:Qr})};Object.assign(globalThis,{clausebookWord:ar});})();
