using StudyBot.Knowledge.Facts.Events;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>"We support the plan", "my delegation believes that …" of a speech whose masthead says for which country it is given.</summary>
internal sealed class FirstPersonRule(Speaker speaker)
{
    public PositionDraft? At(SentenceReading reading, int word)
    {
        var view = reading.View;
        if (speaker.Country is not { } who || view.Words[word].IsCapital || AttitudeVerbs.Find(view.Lower(word)) is not { } verb)
        {
            return null;
        }

        var frame = FrameReader.Read(view, word, verb);
        if (frame is AttitudeFrames.None or AttitudeFrames.Infinitive
            || VerbGroup.Read(view, word, verb.Form, mayBeDenied: false) is not { } group || !IsWe(reading, group.First - 1))
        {
            return null;
        }

        var last = PositionWords.EndOf(view, group.First, word, isAside: false, frame);
        return last < 0 ? null : new PositionDraft(view, who, null, group.First,
            last, group.First, verb.Lemma, "position.speaker", 0.75, IsJudgement: false);
    }

    // The clause's own subject, at its start: "that we support" inside somebody's wish is none.
    private static bool IsWe(SentenceReading reading, int word)
    {
        var view = reading.View;
        var first = view.Lower(word) switch
        {
            "we" => word,
            "delegation" or "government" or "country" when view.Lower(word - 1) is "my" or "our" => word - 1,
            _ => -1,
        };
        if (first < 0 || view.IsQuoted(first))
        {
            return false;
        }

        return first == 0 || view.Lower(first - 1) is "," or "and" or ";" && view.Lower(reading.Clauses.StartOf(first)) is not ("if"
            or "when" or "that" or "unless");
    }
}
