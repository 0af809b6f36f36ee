import Core
import Crypto
import HTTPTypes

/// The one style sheet, at an address that changes with its content.
package enum Stylesheet {
  package static let path = "/static/\(Hex.encode(Array(SHA256.hash(data: Array(css.utf8))).prefix(8))).css"

  static let route = Route(.get, path, for: .open) { _ in
    var reply = Reply.text(css, type: "text/css; charset=utf-8")
    reply.headers[.cacheControl] = "public, max-age=31536000, immutable"
    return reply
  }

  /// Logical properties only, so that it serves both directions of writing.
  static let css = """
    :root{--ink:#1b1b1b;--soft:#555;--line:#767676;--paper:#fff;--wash:#f3f4f6;--link:#0b4f8a;--act:#0b4f8a;\
    --wrong:#b3261e;--warn:#fff4d6;--good:#1e6b34}
    *{box-sizing:border-box}
    html{font:100%/1.5 system-ui,"Noto Sans",sans-serif;color:var(--ink);background:var(--paper)}
    body{margin:0;overflow-wrap:break-word}
    header,main,footer{max-inline-size:42rem;margin-inline:auto;padding-inline:1rem}
    main{padding-block:.5rem 2rem}
    h1{font-size:1.6rem;line-height:1.25;margin-block:.75rem}
    h2{font-size:1.2rem;margin-block:1.5rem .5rem}
    h3{font-size:1rem;margin-block:1rem .25rem}
    legend h1{margin-block:0}
    ul,ol{padding-inline-start:1.25rem}
    a{color:var(--link)}
    :focus-visible{outline:3px solid var(--ink);outline-offset:2px}
    a:focus-visible,button:focus-visible,summary:focus-visible{background-color:#ffdd55;color:#1b1b1b}
    .skip{position:absolute;inset-inline-start:-999rem}
    .skip:focus{position:static;display:block;padding:.5rem 1rem}
    .hidden,.extra{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap}
    header{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;justify-content:space-between;\
    padding-block:.5rem}
    .demo{margin:0;font-size:.875rem;color:var(--soft)}
    .exit{margin-inline-start:auto;background:var(--wrong);color:#fff;padding:.6rem 1rem;\
    border-radius:.3rem;font-weight:700;\
    text-decoration:none}
    .menu,.languages,.tabs{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem;\
    align-items:center}
    .menu a,.languages a,.tabs a{display:inline-block;padding-block:.5rem}
    footer{border-block-start:1px solid #ddd;padding-block:1rem 2rem;font-size:.9rem}
    footer p a{display:inline-block;padding-block:.4rem;margin-inline-end:1rem}
    .step,.back{margin-block:.25rem;color:var(--soft)}
    .hint{color:var(--soft);margin-block:.1rem .4rem}
    form>.hint{margin-block-end:1rem}
    .problem{color:var(--wrong);font-weight:700;margin-block:.2rem .4rem}
    .field{border:0;padding:0;margin:0 0 1.5rem;min-inline-size:0}
    .wrong{border-inline-start:4px solid var(--wrong);padding-inline-start:.75rem}
    label,legend{font-weight:700;padding:0}
    .choice{display:grid;grid-template-columns:1.75rem 1fr;gap:.1rem .6rem;padding-block:.45rem}
    .choice label{font-weight:400;padding-block:.1rem}
    .choice .hint{grid-column:2;margin:0}
    .choice input{inline-size:1.5rem;block-size:1.5rem;margin:.1rem 0 0}
    input:not([type=checkbox],[type=radio],[type=hidden]),textarea,select{font:inherit;inline-size:100%;\
    padding:.6rem;\
    border:2px solid var(--line);border-radius:.25rem;background:#fff;color:inherit}
    .button,.second,.plain{font:inherit;font-weight:700;border-radius:.3rem;padding:.7rem 1.2rem;\
    cursor:pointer;display:inline-block;\
    text-decoration:none;min-block-size:2.75rem;margin-block:.25rem}
    .button{background:var(--act);color:#fff;border:2px solid var(--act)}
    .second{background:#fff;color:var(--act);border:2px solid var(--act)}
    .plain{background:none;color:var(--link);border:0;padding-inline:0;margin-inline-end:1rem;\
    text-decoration:underline;font-weight:400}
    a[dir=ltr]{white-space:nowrap}
    [dir=rtl] .code{text-align:end}
    .ways{display:grid;gap:.75rem;margin-block:1rem}
    .ways a{text-align:center;font-size:1.1rem;padding-block:1rem}
    .box,.summary,.late,.good{border:2px solid var(--line);border-radius:.3rem;padding:.75rem 1rem;\
    margin-block:1rem;background:var(--wash)}
    .box>:first-child,.late>:first-child,.good>:first-child,.warn>:first-child{margin-block-start:0}
    .box>:last-child,.late>:last-child,.good>:last-child,.warn>:last-child,\
    .summary>:last-child{margin-block-end:0}
    .summary{border-color:var(--wrong);background:#fff}
    .summary h2{margin-block-start:0}
    .late{border-color:var(--wrong);background:#fdeceb}
    .warn{border-inline-start:4px solid #a86b00;background:var(--warn);padding:.75rem 1rem;margin-block:1rem}
    .good{border-color:var(--good);background:#edf7ef}
    .code{font:700 1.5rem/1.6 ui-monospace,"DejaVu Sans Mono",monospace;letter-spacing:.05em;margin:0;\
    word-spacing:.3em}
    .answers{margin-block:1rem}
    .answers>div{border-block-end:1px solid #ddd;padding-block:.6rem}
    dt{font-weight:700}
    dd{margin:0}
    details{margin-block:1rem}
    .beside{display:flex;flex-wrap:wrap;column-gap:1.5rem}
    .beside>legend,.beside>p{inline-size:100%}
    .words{white-space:pre-wrap;margin-block:.2rem}
    .timeline{list-style:none;padding:0}
    .timeline>li{border-inline-start:4px solid #bbb;padding:.1rem 0 .9rem .9rem;padding-inline:.9rem 0}
    .timeline .now{border-color:var(--act)}
    .timeline .missed{border-color:var(--wrong)}
    .when{color:var(--soft);font-size:.9rem;margin:0}
    .internal{background:#f4eefb;border-inline-start-color:#6b3fa0!important}
    .label{display:inline-block;border:1px solid currentColor;border-radius:.25rem;padding:0 .4rem;\
    font-size:.85rem}
    .cases,.actions,.consents{list-style:none;padding:0}
    .cases>li{border:1px solid #ddd;border-radius:.3rem;padding:.5rem 1rem;margin-block:.75rem}
    .cases h2,summary h2{margin:0}
    summary h2{display:inline}
    .cases dl{margin:.25rem 0;display:grid;gap:.25rem 1rem}
    .cases dl>div{display:flex;flex-wrap:wrap;gap:0 .5rem}
    .cases p a{display:inline-block;padding-block:.5rem;margin-inline-end:1rem}
    @media(min-width:40rem){.cases dl{grid-template-columns:1fr 1fr}}
    .cases h3{margin:0}
    .cases .one{grid-template-columns:1fr}
    .lane h2{margin-block-start:.5rem}
    .lane li{border-block-end:1px solid #ddd;padding-block:.5rem}
    @media(min-width:48rem){.lanes{display:grid;gap:1.5rem;\
    grid-template-columns:repeat(auto-fit,minmax(12rem,1fr))}}
    .chip{display:inline-block;border-radius:.25rem;padding:0 .4rem;font-weight:700;font-size:.9rem}
    .over{background:#fdeceb;color:var(--wrong)}
    .near{background:var(--warn);color:#5c3a00}
    .far{background:var(--wash)}
    .tabs [aria-current]{font-weight:700;text-decoration:none;border-block-end:3px solid var(--act)}
    .scroll{overflow-x:auto;position:relative}
    table{border-collapse:collapse;inline-size:100%}
    th,td{text-align:start;padding:.5rem .5rem .5rem 0;border-block-end:1px solid #ddd;vertical-align:top}
    .wide>header,.wide>main,.wide>footer{max-inline-size:64rem}
    @media(min-width:48rem){.two{display:grid;grid-template-columns:2fr 1fr;gap:2rem}}
    @media(forced-colors:active){.exit,.button{border:2px solid ButtonText}}
    @media print{header,footer,.button,.second,form{display:none}}
    """
}
