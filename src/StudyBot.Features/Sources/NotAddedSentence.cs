using System.Diagnostics;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>Why a file was not added, for whoever brought it.</summary>
internal static class NotAddedSentence
{
    /// <param name="outcome">Anything but <see cref="IndexOutcome.Indexed"/>.</param>
    /// <param name="isHere">The file is on this machine, so that what the system says of it is said to whoever owns it.</param>
    public static string Of(IndexOutcome outcome, bool isHere)
    {
        var name = $"“{CardText.Short(outcome.Name)}”";
        return outcome switch
        {
            IndexOutcome.AlreadyThere { Source: var there } when there.Id.Group == GroupId.Library =>
                $"{name} is “{AddingCards.Title(there)}” of the bundled library, which every group reads; nothing was added.",
            IndexOutcome.AlreadyThere { Source: var there } =>
                $"{name} has the very words of “{AddingCards.Title(there)}”, which this group holds already; nothing was added.",
            IndexOutcome.HeldBack => $"{name} is nearly the same as a document that is there already. It is kept for a day: compare the two and decide.",
            IndexOutcome.TooManyWait { AreOwn: true } =>
                $"{name} was not added: {IHeldDocuments.MostHeldOfOne} documents that you brought wait for your decision already. Please decide on those first; /source list has them, and a day after it came each is let go.",
            IndexOutcome.TooManyWait =>
                $"{name} was not added: {IHeldDocuments.MostHeld} documents of this group wait already for those who brought them to decide. Please try again later; a day after it came each is let go, and moderators can decide on it: /source list has them.",
            IndexOutcome.TakenAwaySince => $"{name} was taken away again, or given up, meanwhile; nothing was added.",
            IndexOutcome.OfferedBefore => $"{name} was bundled once and is not added again.",
            IndexOutcome.Empty => $"{name} is empty; nothing was added.",
            IndexOutcome.WrongFormat wrong => $"{name} is {wrong.Format}; I read {UnreadDocument.Formats}.",
            IndexOutcome.NotRead unread => $"{name} {UnreadDocument.Clause(unread.Reading)}.",
            IndexOutcome.Binary => $"{name} is not plain text, and of no other format that I read; those are {UnreadDocument.OtherFormats}.",
            IndexOutcome.TooLarge large => $"{name} is too large: {Counted.Bytes(large.Bytes)}, and a document may have {AddingCards.Limit}; add it in parts.",
            IndexOutcome.DiskAlmostFull => $"{name} was not added: the disk is almost full. Whoever runs me must make room first.",
            IndexOutcome.Unreadable unreadable when isHere => $"{name} cannot be read ({CardText.OneLine(unreadable.Reason).TrimEnd('.')}).",
            IndexOutcome.Unreadable => $"{name} could not be read; please try again, or send the file anew.",
            IndexOutcome.Unavailable unavailable => $"{name} was not added. {unavailable.Reason}",
            _ => throw new UnreachableException(outcome.ToString()),
        };
    }
}
