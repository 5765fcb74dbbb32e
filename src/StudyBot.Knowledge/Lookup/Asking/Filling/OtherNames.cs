using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking.Filling;

/// <summary>
/// By sentence, the terms of every name and role that its source gives to those whom it names: a sentence of "the Russian president" is also one
/// of Vladimir Putin where the document says so.
/// </summary>
internal sealed class OtherNames
{
    private readonly Dictionary<int, HashSet<string>> bySentence = [];

    public OtherNames(SourceNames? names)
    {
        foreach (var entry in names?.Names ?? [])
        {
            var terms = new HashSet<string>(StringComparer.Ordinal);
            foreach (var form in entry.Aliases.Append(entry.Name).Append(entry.Role ?? ""))
            {
                terms.UnionWith(TermReader.Read(form, new TextSpan(0, form.Length), 20).Where(t => !t.IsStop).Select(t => t.Text));
            }

            foreach (var sentence in entry.Sentences)
            {
                (bySentence.TryGetValue(sentence, out var known) ? known : bySentence[sentence] = new(StringComparer.Ordinal)).UnionWith(terms);
            }
        }
    }

    public IReadOnlySet<string> Of(int sentence) => bySentence.TryGetValue(sentence, out var terms) ? terms : EmptyTerms;

    private static readonly HashSet<string> EmptyTerms = [];
}
