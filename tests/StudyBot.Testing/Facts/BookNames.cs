using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Testing.Facts;

/// <summary>Whom, where and which bodies a hand-made source names: each wherever the text has one of its names as whole words, the longest first.</summary>
internal sealed class BookNames
{
    public List<PersonEntry> People { get; } = [];

    public List<PlaceEntry> Places { get; } = [];

    public List<OrganizationEntry> Organizations { get; } = [];

    public IReadOnlyList<Mention> In(SourceText text)
    {
        var named = People.SelectMany((p, i) => Of(p.Name, p.Aliases, span => (Mention)new PersonMention(span, "by-hand", i, null)))
            .Concat(Places.SelectMany((p, i) => Of(p.Name, p.Aliases, span => (Mention)new PlaceMention(span, "by-hand", i))))
            .Concat(Organizations.SelectMany((o, i) => Of(o.Name, o.Aliases, span => (Mention)new OrganizationMention(span, "by-hand", i))))
            .OrderByDescending(n => n.Name.Length);
        var mentions = new List<Mention>();
        foreach (var (name, make) in named)
        {
            for (var at = text.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, name.Length);
                if (IsWhole(text.Text, span) && !mentions.Exists(m => m.Span.Overlaps(span)))
                {
                    mentions.Add(make(span));
                }
            }
        }

        return [.. mentions.OrderBy(m => m.Span.Start)];
    }

    private static IEnumerable<(string Name, Func<TextSpan, Mention> Make)> Of(string name, IEnumerable<string> aliases, Func<TextSpan, Mention> make) =>
        aliases.Prepend(name).Distinct(StringComparer.Ordinal).Select(n => (n, make));

    private static bool IsWhole(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));
}
