namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"signed a communique at the close of the conference": what happened at what, inside one sentence.</summary>
internal static class EventHosts
{
    /// <summary>So many events of one sentence are looked at for the event that they happened at.</summary>
    private const int MostInSentence = 16;

    /// <summary>
    /// "signed a communique at the close of the conference": a dated event of the clause that an undated one happened at.
    /// </summary>
    public static void Link(SentenceReading reading, List<EventDraft> drafts, int first, List<EventReference> references,
        int firstReference)
    {
        for (var i = first; i < drafts.Count && i < first + MostInSentence; i++)
        {
            var guest = drafts[i];
            for (var j = first; j < drafts.Count && j < first + MostInSentence && guest.Host is null; j++)
            {
                var host = drafts[j].Trigger;
                if (j != i && !host.IsVerb && guest.Trigger != host && reading.HostPhraseOf(host.First) is { } phrase)
                {
                    guest.Host = drafts[j];
                    guest.HostPhrase = phrase;
                    guest.IsBesideHost = phrase is "margins" or "sidelines";
                }
            }

            for (var j = firstReference; j < references.Count && j < firstReference + MostInSentence && guest.Host is null
                && guest.HostReference is null; j++)
            {
                if (reading.HostPhraseOf(references[j].Word) is { } phrase)
                {
                    guest.HostPhrase = phrase;
                    guest.HostReference = references[j];
                }
            }
        }
    }
}
