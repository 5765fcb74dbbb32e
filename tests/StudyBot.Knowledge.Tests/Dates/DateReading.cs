using System.Text;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Tests.Dates;

/// <summary>Reads fragments as documents of nothing but paragraphs.</summary>
internal static class DateReading
{
    public static (Document Document, IReadOnlyList<DateMention> Dates) Read(string text, CivilDate? writing)
    {
        var source = new SourceText(text);
        var blocks = new List<Block>();
        var start = 0;
        foreach (var paragraph in text.Split('\n'))
        {
            blocks.Add(new Block(blocks.Count + 2, BlockKind.Paragraph, new TextSpan(start, paragraph.Length)));
            start += paragraph.Length + 1;
        }

        var document = new Document(source, blocks, new DocumentInfo(null, null, null, writing, null, "en"));
        return (document, DateFinder.Find(document, SentenceSplitter.Split(document)));
    }

    /// <summary>The text with its dates marked, and their values.</summary>
    public static (string Marked, string Values) Mark(Document document, IReadOnlyList<DateMention> dates)
    {
        var text = document.Source.Text;
        var marked = new StringBuilder();
        var at = 0;
        foreach (var date in dates)
        {
            marked.Append(text, at, date.Span.Start - at).Append('«').Append(document.Source[date.Span]).Append('»');
            at = date.Span.End;
        }

        return (marked.Append(text, at, text.Length - at).ToString(), string.Join("; ", dates.Select(d => d.Value?.Iso ?? "-")));
    }
}
