using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking.Filling;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>A source as a question reads it.</summary>
/// <param name="Names">What else those are called whom its sentences name.</param>
internal sealed record SourceReading(SourceSentences Sentences, OtherNames Names)
{
    /// <summary>The terms of its title.</summary>
    public IReadOnlySet<string> Title { get; } = TermsOf(Sentences.Document.Info.Title ?? "");

    private static HashSet<string> TermsOf(string title) =>
        TermReader.Read(title, new TextSpan(0, title.Length), PassageCutter.MostTerms).Select(t => t.Text).ToHashSet(StringComparer.Ordinal);
}
