namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>A person named inside an office ("head of the Carter Center") comes before the office, and an office counts once.</summary>
internal static class OfficeOverlaps
{
    public static void LeaveOut(List<Mention> mentions)
    {
        var left = new HashSet<PersonMention>(ReferenceEqualityComparer.Instance);
        PersonMention? last = null;
        foreach (var person in mentions.OfType<PersonMention>().OrderBy(person => person.Span.Start).ThenBy(IsOffice))
        {
            if (last is null || person.Span.Start >= last.Span.End)
            {
                last = person;
            }
            else if (IsOffice(person))
            {
                left.Add(person);
            }
            else
            {
                left.Add(last);
                last = person;
            }
        }

        mentions.RemoveAll(mention => mention is PersonMention person && left.Contains(person));
    }

    private static bool IsOffice(PersonMention person) => person.Rule == "office";
}
