using System.Collections.Immutable;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>What an event asks for, read and ready to run once it is allowed.</summary>
/// <param name="Name">From the catalog, for the log: nothing that a member wrote.</param>
/// <param name="IsPrivate">What the member said by <c>private:</c>.</param>
/// <param name="Kept">The event as it is kept until its effect is done.</param>
internal sealed record Work(
    string Name,
    Right Right,
    ResponseMode Mode,
    bool? IsPrivate,
    bool HasEffect,
    ChatEvent Kept,
    Func<ProgressReport, CancellationToken, Task<Reply>> RunAsync)
{
    /// <summary>It shall be shown to everybody, where that may be.</summary>
    public bool IsShared { get; init; }

    /// <summary>A look-up for members that can be answered in public.</summary>
    public bool IsShareable => Right == Right.None && !HasEffect && Mode is (ResponseMode.Public or ResponseMode.UpdateCard);

    /// <summary>Of a form; it stays open where this finds errors.</summary>
    public Func<CancellationToken, Task<ImmutableArray<FieldError>>>? ValidateAsync { get; init; }
}
