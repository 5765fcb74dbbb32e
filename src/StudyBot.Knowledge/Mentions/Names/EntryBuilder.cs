using StudyBot.Knowledge.Mentions.Organizations;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>Collects the forms in which one thing is named; its name is the fullest of them, the first of equals.</summary>
internal sealed class EntryBuilder(string first)
{
    /// <summary>More forms than this no document has honestly.</summary>
    private const int MostForms = 64;
    private readonly List<string> forms = [first];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal) { first };

    private readonly List<string> titles = [];

    public IEnumerable<string> Aliases(string name) => forms.Where(form => form != name).Concat(titles);

    public void Add(string form)
    {
        if (forms.Count < MostForms && seen.Add(form))
        {
            forms.Add(form);
        }
    }

    /// <summary>Words that stand for the thing and never are its name: "Russian president".</summary>
    public void AddTitle(string title)
    {
        if (title.Contains(' ', StringComparison.Ordinal))
        {
            AddOther(title);
        }
    }

    /// <summary>Another name that the text equates with its own.</summary>
    public void AddOther(string name)
    {
        if (titles.Count < MostForms && seen.Add(name))
        {
            titles.Add(name);
        }
    }

    /// <summary>The form of most words; of those the longest; then the first. Abbreviations and descriptions come last.</summary>
    public string Fullest() =>
        forms.OrderBy(IsShort).ThenBy(DescribedBodies.IsDescription).ThenByDescending(form => form.Count(c => c == ' ')).ThenByDescending(form => form.Length).First();

    /// <summary>The form of most words.</summary>
    public string Longest() => forms.OrderBy(IsShouted).ThenByDescending(form => form.Count(c => c is ' ' or '-')).First();

    private static bool IsShouted(string form) => form.Length > 4 && !form.Any(char.IsLower);

    private static bool IsShort(string form) => form.All(c => char.IsUpper(c) || c == '.');
}
