"""Makes the fixtures in this folder. Needs Pillow, exiftool and qpdf; see README.md."""
import io, os, struct, subprocess, zlib
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

os.chdir(os.path.dirname(os.path.abspath(__file__)))


def picture(mode="RGB", size=(48, 32)):
    image = Image.new("RGB", size)
    for x in range(size[0]):
        for y in range(size[1]):
            image.putpixel((x, y), (x * 5 % 256, y * 7 % 256, (x * y) % 256))
    ImageDraw.Draw(image).rectangle((4, 4, 20, 12), fill=(250, 20, 20))
    return image.convert(mode)


ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
ICC = ICC.replace("sRGB built-in".encode("utf-16-be"), "Canary screen".encode("utf-16-be"))
XMP = (b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
       b'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="Canary xmp"/></rdf:RDF></x:xmpmeta>')


def exiftool(name, *arguments):
    subprocess.run(["exiftool", "-q", "-overwrite_original", *arguments, name], check=True)


def thumbnail():
    picture(size=(16, 12)).save("thumbnail.tmp", "JPEG", comment=b"Canary in thumbnail")
    return "-ThumbnailImage<=thumbnail.tmp"


# JPEG
picture(size=(64, 48)).save("camera.jpg", quality=80, icc_profile=ICC, comment=b"Canary comment")
exiftool("camera.jpg", "-Make=Canary make", "-Model=Canary model", "-Orientation#=6", "-Artist=Canary artist",
         "-DateTimeOriginal=2026:05:04 13:12:11", "-GPSLatitude=52.0907", "-GPSLatitudeRef=N",
         "-GPSLongitude=5.1214", "-GPSLongitudeRef=E", "-SerialNumber=Canary serial",
         "-XMP:Creator=Canary creator", "-IPTC:By-line=Canary byline", thumbnail())
second = open("thumbnail.tmp", "rb").read()
open("camera.jpg", "ab").write(second + b"Canary behind the end")
picture().save("progressive.jpg", quality=75, progressive=True, restart_marker_blocks=2, comment=b"Canary")
picture("CMYK").save("cmyk.jpg", quality=75)
os.remove("thumbnail.tmp")

# PNG
info = PngImagePlugin.PngInfo()
info.add_text("Author", "Canary author")
info.add_itxt("XML:com.adobe.xmp", XMP.decode())
exif = Image.Exif()
exif[0x010F] = "Canary make"
picture("RGBA").save("screenshot.png", pnginfo=info, exif=exif, icc_profile=ICC, dpi=(144, 144))
picture("P").save("palette.png", transparency=3, optimize=True)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def interlaced(width, height):
    rows = b""
    for left, top, across, down in ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4),
                                    (1, 0, 2, 2), (0, 1, 1, 2)):
        columns = range(left, width, across)
        for y in range(top, height, down):
            if columns:
                rows += b"\0" + bytes((x * 9 + y * 3) % 256 for x in columns)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 1)
    packed = zlib.compress(rows) + b"Canary behind the picture"
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"tIME", b"\x07\xea\1\1\1\1\1")
            + chunk(b"IDAT", packed[:40]) + chunk(b"IDAT", packed[40:]) + chunk(b"IEND", b""))


open("interlaced.png", "wb").write(interlaced(13, 11))

# WebP
exif[0x0112] = 8
exif[0x0132] = "2026:05:04 13:12:11"
picture().save("camera.webp", quality=70, exif=exif, xmp=XMP, icc_profile=ICC)
picture("RGBA").save("lossless.webp", lossless=True)
clear = picture("RGBA")
clear.putalpha(Image.linear_gradient("L").resize(clear.size))
clear.save("alpha.webp", quality=70, xmp=XMP)
clear.save("animated.webp", save_all=True, append_images=[clear.rotate(180)], duration=100, quality=60, exif=exif)


# PDF
def pdf(name, objects, trailer):
    out, at = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), []
    for number, body in enumerate(objects, 1):
        at.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % position for position in at)
    out += b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)
    open(name, "wb").write(out)


def stream(dictionary, data):
    return b"<< %s /Length %d >>\nstream\n" % (dictionary, len(data)) + data + b"\nendstream"


camera = open("camera.jpg", "rb").read()
image = b"/Type /XObject /Subtype /Image /Width 64 /Height 48 /BitsPerComponent 8 /ColorSpace "
js = b"<< /Type /Action /S /JavaScript /JS (app.alert\\('Canary script'\\)) >>"
rich = [
    b"<< /Type /Catalog /Pages 2 0 R /Metadata 8 0 R /OpenAction " + js + b" /AA << /WC " + js + b" >>"
    b" /Names << /JavaScript << /Names [(Canary) " + js + b"] >> /EmbeddedFiles << /Names [(Canary) 9 0 R] >>"
    b" /Dests << /Names [(top) [3 0 R /Fit]] >> >> /AcroForm << /Fields [12 0 R 13 0 R] /XFA [(t) 8 0 R] >>"
    b" /PieceInfo << /Canary << /Private (Canary) >> >> /Lang (nl) >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /LastModified (D:Canary)"
    b" /Resources << /XObject << /AA 5 0 R /B 6 0 R >> /Font << /F1 7 0 R >> >> /Metadata 8 0 R"
    b" /PieceInfo << /Canary << /Private (Canary) >> >> /Thumb 5 0 R /VP [<< /Measure (Canary) >>]"
    b" /Annots [10 0 R 11 0 R 12 0 R 13 0 R 15 0 R] /AA << /O " + js + b" >> >>",
    stream(b"", b"q 64 0 0 48 10 100 cm /AA Do Q q 64 0 0 48 90 100 cm /B Do Q BT /F1 12 Tf 10 50 Td (Page text) Tj ET"),
    stream(image + b"[/ICCBased 14 0 R] /Filter /DCTDecode /Metadata 8 0 R", camera),
    stream(image + b"/DeviceRGB /Filter [/FlateDecode /DCTDecode]", zlib.compress(camera)),
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    stream(b"/Type /Metadata /Subtype /XML", XMP),
    b"<< /Type /Filespec /F (Canary.txt) /EF << /F 16 0 R >> >>",
    b"<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 9 0 R /T (Canary writer) >>",
    b"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (A remark) /T (Canary writer) /M (D:Canary) >>",
    b"<< /Subtype /Widget /FT /Tx /T (field) /Rect [0 0 9 9] /V (filled in) /A " + js + b" /AA << /K " + js + b" >> >>",
    b"<< /Subtype /Widget /FT /Sig /T (signature) /Rect [0 0 9 9] /V << /Type /Sig /Name (Canary) /Location (Canary) >> >>",
    stream(b"/N 3", ICC),
    b"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.nl/) /Next " + js + b" >> >>",
    stream(b"/Type /EmbeddedFile", b"Canary attachment"),
    b"<< /Author (Canary author) /Producer (Canary producer) /CreationDate (D:20260504131211+02'00') >>",
    b"(Canary object that nothing refers to)",
]
pdf("rich.pdf", rich, b"/Root 1 0 R /Info 17 0 R /ID [<43616e617279> <43616e617279>]")
subprocess.run(["qpdf", "--object-streams=generate", "--deterministic-id", "rich.pdf", "packed.pdf"], check=True)
plain = [
    b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>", stream(b"", b"0 0 50 50 re f"),
]
pdf("plain.pdf", plain, b"/Root 1 0 R")
for name, user in (("locked.pdf", "secret"), ("owner-locked.pdf", "")):
    subprocess.run(["qpdf", "--static-id", "--encrypt", user, "owner", "256", "--", "plain.pdf", name], check=True)
