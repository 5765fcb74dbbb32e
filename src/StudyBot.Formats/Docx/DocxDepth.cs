using System.Xml;

namespace StudyBot.Formats.Docx;

internal static class DocxDepth
{
    /// <summary>Elements within elements; tables within tables within text boxes come to some fifty.</summary>
    private const int Most = 256;

    public static void Check(XmlReader reader)
    {
        if (reader.Depth > Most)
        {
            throw new DocxPackage.TooDeepException();
        }
    }
}
