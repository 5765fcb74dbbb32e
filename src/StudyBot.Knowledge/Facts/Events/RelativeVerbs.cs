using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"talks that will be held in Geneva in February", "talks in Warsaw, which began in 1955", "the treaty, which was signed in Paris": the noun's own verb.</summary>
internal static class RelativeVerbs
{
    /// <returns>The last word of the verb's first part; -1 where the noun has no relative clause of its own.</returns>
    public static int Of(SentenceView view, EventTrigger noun)
    {
        var end = noun.Last + 1;
        if (view.Lower(end) is "in" or "at" or "with")
        {
            for (end++; end <= noun.Last + 5 && end < view.Words.Count && (view.Words[end].IsCapital || view.Lower(end) == "the"); end++)
            {
                // over the words of the place
            }
        }

        var relative = view.Lower(end) == "," ? end + 1 : end;
        if (noun.IsVerb || view.Lower(relative) is not ("that" or "which")
            || view.Lower(relative + 1) is not ("was" or "were" or "will" or "is" or "are" or "took" or "began" or "opened"))
        {
            return -1;
        }

        for (var i = relative + 1; i < view.Words.Count && i <= relative + 5 && !view.Words[i].IsMark; i++)
        {
            if (view.Lower(i) is "held" or "hosted" or "convened" or "signed" or "concluded" or "place" or "began" or "opened"
                or "reached" or "adopted" or "initialed" or "negotiated" or "scheduled")
            {
                return i;
            }
        }

        return -1;
    }
}
