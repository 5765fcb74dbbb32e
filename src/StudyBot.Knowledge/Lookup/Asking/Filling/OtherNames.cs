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
    private static readonly HashSet<string> Nothing = [];

    private readonly IReadOnlyList<NamedEntry> entries;
    private readonly Dictionary<int, List<int>> bySentence = [];

    // Of the entries that were asked for. Two questions at once may both read one; they read the same.
    private readonly string[]?[] terms;

    public OtherNames(SourceNames? names)
    {
        entries = names?.Names ?? [];
        terms = new string[]?[entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var sentence in entries[i].Sentences)
            {
                (bySentence.TryGetValue(sentence, out var known) ? known : bySentence[sentence] = []).Add(i);
            }
        }
    }

    public IReadOnlySet<string> Of(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var named))
        {
            return Nothing;
        }

        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in named)
        {
            all.UnionWith(terms[entry] ??= Read(entries[entry]));
        }

        return all;
    }

    private static string[] Read(NamedEntry entry)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in entry.Aliases.Append(entry.Name).Append(entry.Role ?? ""))
        {
            read.UnionWith(TermReader.Read(form, new TextSpan(0, form.Length), 20).Where(t => !t.IsStop).Select(t => t.Text));
        }

        return [.. read];
    }
}
