using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>A sentence with its clauses and what its words trigger.</summary>
internal sealed class SentenceReading(SentenceView view)
{
    public SentenceView View { get; } = view;

    public Clauses Clauses { get; } = new(view);

    public SentenceTriggers Triggers { get; } = new(view);

    /// <summary>
    /// "at the summit", "during the talks", "at the close of the conference", "on the margins of": the noun hosts the rest of its clause.
    /// </summary>
    /// <returns>The word that says so: at, during, close, margins; null where none does.</returns>
    public string? HostPhraseOf(int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 8; i--)
        {
            var lower = View.Lower(i);
            if (View.Words[i].Lower is "," or ";" or "(" || lower is "with" or "by" or "to" or "for")
            {
                return null;
            }

            if (lower is "at" or "during" || (lower == "following" && (i == 0 || View.Words[i - 1].IsMark)))
            {
                return lower;
            }

            if (lower is "of")
            {
                return View.Lower(i - 1) is "close" or "end" or "conclusion" or "margins" or "sidelines" or "result" or "outcome"
                    or "course" or "beginning" or "opening" or "stages"
                    ? View.Lower(i - 1) : null;
            }
        }

        return null;
    }
}
