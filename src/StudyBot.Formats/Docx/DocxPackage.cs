using System.IO.Compression;
using System.Xml;

namespace StudyBot.Formats.Docx;

/// <summary>The parts of a package, each read as a stream of XML within limits: no type definition, no entities, no sizes beyond what is declared.</summary>
internal sealed class DocxPackage(ZipArchive archive)
{
    /// <summary>Bytes of one part as it declares them; a book of a thousand pages has some 20 MB.</summary>
    private const long LargestPart = 128L * 1024 * 1024;

    /// <summary>Unpacked to packed; XML of Word has some 10 to 20, and what is small may have any.</summary>
    private const long HighestRatio = 150;

    private const long Small = 1024 * 1024;

    /// <summary>Entries; what has more is no document.</summary>
    private const int MostEntries = 20_000;

    public bool HasTooManyEntries => archive.Entries.Count > MostEntries;

    /// <summary>Null where there is no such part.</summary>
    /// <exception cref="EncryptedException">It wants a password: of whoever packed it, not of Word, which encrypts the whole.</exception>
    /// <exception cref="TooLargeException">It declares a size that no document has.</exception>
    public XmlReader? Open(string name)
    {
        var entry = archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, name.TrimStart('/'), StringComparison.OrdinalIgnoreCase));
        if (entry is null)
        {
            return null;
        }

        if (entry.IsEncrypted)
        {
            throw new EncryptedException();
        }

        if (entry.Length > LargestPart || (entry.Length > Small && entry.Length / Math.Max(1, entry.CompressedLength) > HighestRatio))
        {
            throw new TooLargeException();
        }

        // The framework's stream ends at the declared length, whatever is packed behind it.
        return XmlReader.Create(entry.Open(), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LargestPart,
            MaxCharactersFromEntities = 1024,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    public sealed class EncryptedException : Exception;

    public sealed class TooLargeException : Exception;

    public sealed class TooDeepException : Exception;
}
