/// What may stay in a PDF: lists of keys by ISO 32000-2, tables 29, 31, 166 and 224.
enum PDFRules {
  /// Of the trailer. `/Info` (author, program, times) and `/ID` go.
  static let trailer: Set<String> = ["/Root", "/Size"]

  static let catalog: Set<String> = [
    "/Type", "/Version", "/Pages", "/PageLabels", "/Names", "/Dests", "/ViewerPreferences", "/PageLayout",
    "/PageMode", "/Outlines", "/AcroForm", "/MarkInfo", "/StructTreeRoot", "/Lang", "/OCProperties",
  ]
  /// Of the catalog's `/Names`: the targets of links; not scripts, not attachments.
  static let names: Set<String> = ["/Dests"]
  /// Of the form: not `/XFA`, not the order of scripts.
  static let form: Set<String> = ["/Fields", "/NeedAppearances", "/DR", "/DA", "/Q"]

  static let page: Set<String> = [
    "/Type", "/Parent", "/Kids", "/Count", "/Resources", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox",
    "/ArtBox", "/Contents", "/Rotate", "/Group", "/Annots", "/Tabs", "/UserUnit", "/StructParents",
  ]

  /// Kinds of annotation that are only drawn. Attachments, sound, film, 3D and screens go.
  static let annotationKinds: Set<String> = [
    "/Text", "/Link", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight",
    "/Underline", "/Squiggly", "/StrikeOut", "/Stamp", "/Caret", "/Ink", "/Popup", "/Widget",
  ]
  /// Not `/M`, `/CreationDate`, `/NM`, `/Subj`, `/RC`; and `/T` only in a form field, where it is the field's
  /// name and not the writer's.
  static let annotation: Set<String> = [
    "/Type", "/Subtype", "/Rect", "/Contents", "/P", "/AP", "/AS", "/Border", "/BS", "/BE", "/C", "/IC",
    "/CA", "/ca", "/F", "/QuadPoints", "/InkList", "/L", "/LE", "/LL", "/LLE", "/Cap", "/CP", "/CO", "/RD",
    "/Vertices", "/Sy", "/IT", "/Name", "/Popup", "/Open", "/Dest", "/A", "/H", "/OC", "/StructParent",
    "/Rotate", "/DA", "/DS", "/Q", "/MK", "/Parent", "/Kids", "/FT", "/Ff", "/V", "/DV", "/DR", "/Opt",
    "/TI", "/I", "/MaxLen", "/TU",
  ]

  /// Actions that do no more than go to a page or show an address to click on.
  static let actions: Set<String> = ["/GoTo", "/URI", "/Named"]
  static let forbiddenActions: Set<String> = [
    "/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/ResetForm", "/GoToR", "/GoToE", "/GoToDp",
    "/Rendition", "/Sound", "/Movie", "/RichMediaExecute", "/GoTo3DView", "/SetOCGState", "/ECMAScript",
  ]

  /// Signatures (they no longer fit anyway) and files.
  static let forbiddenTypes: Set<String> = ["/Sig", "/DocTimeStamp", "/Filespec", "/EmbeddedFile"]

  /// Goes from every other dictionary, but for those of ``nameLists``.
  static let nowhere: Set<String> = [
    "/Metadata", "/PieceInfo", "/LastModified", "/ModDate", "/CreationDate", "/AA", "/OpenAction", "/JS",
    "/JavaScript", "/XFA", "/EmbeddedFiles", "/EF", "/RF", "/AF", "/Thumb", "/OPI", "/Measure", "/PtData",
    "/CreatorInfo", "/Ref", "/Alternates", "/SourceInfo",
  ]
  /// Keys whose dictionaries have names made up by the writing program, so that a name means nothing.
  static let nameLists: Set<String> = [
    "/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/Properties", "/CharProcs",
    "/Dests", "/RoleMap", "/ClassMap", "/Colorants",
  ]
  /// Of a stream: it then lies in another file.
  static let outsideStream: Set<String> = ["/F", "/FFilter", "/FDecodeParms"]
}
