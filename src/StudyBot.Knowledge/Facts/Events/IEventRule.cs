using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Sees one kind of event in the words of a sentence.</summary>
internal interface IEventRule
{
    /// <summary>The trigger that starts or has its head at this word; null where there is none.</summary>
    EventTrigger? At(SentenceView view, int word);
}
