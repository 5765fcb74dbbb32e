using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace StudyBot.Formats.Tests.Made;

/// <summary>Documents that nobody means well with.</summary>
internal static class HostileMaker
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>Some hundred kilobytes that unpack to as many megabytes of one paragraph.</summary>
    public static byte[] ZipBomb() => DocxMaker.Package($"<w:document {Word}><w:body><w:p><w:r><w:t>{new string('a', 60_000_000)}</w:t></w:r></w:p></w:body></w:document>");

    /// <summary>The directory says one byte; there are many.</summary>
    public static byte[] LyingZip()
    {
        var honest = DocxMaker.Package($"<w:document {Word}><w:body><w:p><w:r><w:t>{new string('a', 30_000_000)}</w:t></w:r></w:p></w:body></w:document>");
        var name = "word/document.xml"u8;
        for (var at = honest.AsSpan().IndexOf(name); at >= 0; at = honest.AsSpan(at + 1).IndexOf(name) is >= 0 and var next ? at + 1 + next : -1)
        {
            // The size unpacked stands 8 bytes before the lengths of the name in a local header, 22 bytes before the name in the directory.
            var isDirectory = at >= 46 && honest.AsSpan(at - 46, 4).SequenceEqual("PK\u0001\u0002"u8);
            BitConverter.TryWriteBytes(honest.AsSpan(isDirectory ? at - 22 : at - 8, 4), 1000);
        }

        return honest;
    }

    /// <summary>A good document among more parts than any has.</summary>
    public static byte[] ManyParts()
    {
        using var bytes = new MemoryStream();
        bytes.Write(DocxMaker.Make([]));
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (var i = 0; i < 20_000; i++)
            {
                archive.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"{i}"));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Every part is marked as encrypted, as packers do that ask for a password.</summary>
    public static byte[] LockedZip()
    {
        var locked = DocxMaker.Package($"<w:document {Word}/>");
        foreach (var (mark, flags) in new[] { ("PK\u0003\u0004", 6), ("PK\u0001\u0002", 8) })
        {
            var start = Encoding.Latin1.GetBytes(mark);
            for (var at = locked.AsSpan().IndexOf(start); at >= 0; at = locked.AsSpan(at + 1).IndexOf(start) is >= 0 and var next ? at + 1 + next : -1)
            {
                locked[at + flags] |= 1;
            }
        }

        return locked;
    }

    public static byte[] DeepDocx() => DocxMaker.Package(
        $"<w:document {Word}><w:body>{string.Concat(Enumerable.Repeat("<w:p>", 200_000))}deep{string.Concat(Enumerable.Repeat("</w:p>", 200_000))}</w:body></w:document>");

    public static byte[] DeepPage() => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html><html><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}<p>deep</p></body></html>");

    /// <summary>As deep, of elements that no page is made of.</summary>
    public static byte[] DeepUnknownPage() => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html><html><body>{string.Concat(Enumerable.Repeat("<x-y>", 100_000))}<p>deep</p></body></html>");

    /// <summary>A thousand millions of laughs, if anybody counts them.</summary>
    public static byte[] Entities()
    {
        var entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 10; i++)
        {
            entities.Append(CultureInfo.InvariantCulture, $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">");
        }

        return DocxMaker.Package($"<?xml version=\"1.0\"?><!DOCTYPE x [{entities}]><w:document {Word}><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>");
    }

    public static byte[] ExternalEntity(string path) => DocxMaker.Package(
        $"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file://{path}\">]><w:document {Word}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");

    /// <summary>A page of so many operators, packed to next to nothing.</summary>
    /// <param name="operators">Of the page's contents, over and over.</param>
    public static byte[] OperatorPdf(string operators, int times)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write("BT /F1 10 Tf "u8);
            var many = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(operators, 1000)));
            for (var i = 0; i < times / 1000; i++)
            {
                zlib.Write(many);
            }

            zlib.Write(" ET"u8);
        }

        return Pdf(packed.ToArray(), "/Filter /FlateDecode", "");
    }

    /// <summary>Its tree of pages leads back to its root.</summary>
    public static byte[] PagesInThemselves() => Encoding.Latin1.GetBytes(
        Encoding.Latin1.GetString(OperatorPdf("q Q ", 1000)).Replace("/Kids [3 0 R]", "/Kids [2 0 R]", StringComparison.Ordinal));

    /// <summary>A form that draws itself, twice.</summary>
    public static byte[] FormInItself() => Pdf(
        "BT /F1 10 Tf (word) Tj ET /Fm Do /Fm Do"u8.ToArray(), "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm 4 0 R >> >>", "");

    public static byte[] EncryptedPdf() => Pdf(
        Encoding.ASCII.GetBytes("BT ET"),
        "",
        $"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >> /ID [<{new string('3', 32)}> <{new string('3', 32)}>]");

    /// <summary>Word keeps what is encrypted in the container of its old format.</summary>
    public static byte[] OldOffice() => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]];

    private static byte[] Pdf(byte[] contents, string filter, string trailer)
    {
        using var pdf = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.4\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /Fm 4 0 R >> >> >>");
        offsets.Add(pdf.Position);
        Write($"4 0 obj\n<< /Length {contents.Length} {filter} >>\nstream\n");
        pdf.Write(contents);
        Write("\nendstream\nendobj\n");
        var table = pdf.Position;
        Write($"xref\n0 5\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))}");
        Write($"trailer\n<< /Size 5 /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return pdf.ToArray();

        void Object(string body)
        {
            offsets.Add(pdf.Position);
            Write($"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }

        void Write(string text) => pdf.Write(Encoding.ASCII.GetBytes(text));
    }
}
