using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>A document that waits, read for somebody who decides on it.</summary>
/// <param name="Asker">Who looks at it.</param>
/// <param name="By">Who brought it; null where the asker did.</param>
internal sealed record SeenWaiting(HeldDocument Held, Document Document, UserId Asker, TextRun? By)
{
    /// <summary>Whoever brought it lets it go for themselves; a moderator for all.</summary>
    public EffectTarget ToLetGo => By is null ? WaitingActions.ToLeave(Held.Hash, Held.Group, Asker) : WaitingActions.ToDecline(Held.Hash, Held.Group, Asker);

    /// <summary>That nothing was done yet.</summary>
    public string Kept => $"Nothing was added yet; “{CardText.Short(Held.FileName)}” is kept for a day, until {(By is null ? "you decide" : "somebody decides")}.";

    /// <summary>Whose it is, where others have a say in it.</summary>
    public IEnumerable<CardPart> Whose()
    {
        if (By is { } brought)
        {
            yield return new Field("Brought by", RichText.Of(brought), []);
        }
        else if (Held.Bringers.Count > 1)
        {
            yield return new Paragraph("Somebody else brought it as well: once one of you adds it, it is there for all.");
        }
    }
}
