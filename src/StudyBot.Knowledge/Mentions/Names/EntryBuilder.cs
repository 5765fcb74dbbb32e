using StudyBot.Knowledge.Mentions.Organizations;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>Collects the forms in which one thing is named; its name is the fullest of them, the first of equals.</summary>
internal sealed class EntryBuilder(string first)
{
    /// <summary>More forms than this no document has honestly.</summary>
    private const int MostForms = 64;
    private readonly List<string> forms = [first];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal) { first };

    public IEnumerable<string> Aliases(string name) => forms.Where(form => form != name);

    public void Add(string form)
    {
        if (forms.Count < MostForms && seen.Add(form))
        {
            forms.Add(form);
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
