using StudyBot.Knowledge.Facts.Events;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>"Most of the media were critical, concluding that …", "the Senate remained opposed to the treaty".</summary>
internal sealed class AttitudeAdjectiveRule(SubjectFinder subjects)
{
    public PositionDraft? At(SentenceReading reading, int word)
    {
        var view = reading.View;
        if (view.Words[word].IsCapital || !AttitudeAdjectives.IsAt(view, word) || AttitudeAdjectives.Group(view, word) is not { } group
            || subjects.Before(reading, group.First, mayBeUnknown: false) is not { } subject)
        {
            return null;
        }

        var last = PositionWords.EndOf(view, group.First, word, subject.IsAside, AttitudeFrames.That, subject.IsConceded);
        return last < 0 ? null : new PositionDraft(view, new(subject.Holder.Name,
            view.TextOf(subject.Holder.First, subject.Holder.Last), view.Evidence),
            subject.Holder, group.First, last, subject.Holder.First, view.Lower(word), "position.adjective", 0.8, IsJudgement: true);
    }
}
