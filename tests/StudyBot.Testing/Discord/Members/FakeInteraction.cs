using System.Diagnostics;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Members;

/// <summary>Something that a member did and what came of it.</summary>
public sealed class FakeInteraction
{
    private readonly DiscordWorld world;
    private readonly List<FakeMessage> followUps = [];
    private readonly int epoch;
    private readonly TaskCompletionSource whenAnswered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long answered;

    internal FakeInteraction(DiscordWorld world, FakeChannel channel, InteractionKind kind, FakeMessage? pressed = null)
    {
        this.world = world;
        Channel = channel;
        Kind = kind;
        Pressed = pressed;
        Id = world.Ids.Next();
        Token = InteractionTokens.Next(Id);
        RevisionBefore = pressed?.Revision ?? 0;
        epoch = world.Epoch;
    }

    public string Id { get; }

    public string Token { get; }

    public FakeChannel Channel { get; }

    /// <summary>The message whose button was pressed, or under which the form was opened.</summary>
    public FakeMessage? Pressed { get; }

    /// <summary>What was acknowledged: the type of the callback; 0 while there is none.</summary>
    public int Callback { get; private set; }

    /// <summary>The first answer, or its placeholder; for an update the message itself.</summary>
    public FakeMessage? Original { get; private set; }

    public IReadOnlyList<FakeMessage> FollowUps => world.Read(() => (IReadOnlyList<FakeMessage>)[.. followUps]);

    /// <summary>The form that was opened.</summary>
    public FakeModal? Modal { get; private set; }

    /// <summary>What was offered while the member typed; null while nothing was.</summary>
    public IReadOnlyList<FakeChoice>? Choices { get; private set; }

    /// <summary>Completes with the first answer that has content: of a deferral that is its edit.</summary>
    public Task Answered => whenAnswered.Task;

    /// <summary>From the moment when the bot was told to the answer's arrival: a callback with content, or the edit of a deferral.</summary>
    public TimeSpan AnsweredIn => Stopwatch.GetElapsedTime(Sent, answered);

    internal InteractionKind Kind { get; }

    /// <summary>The process that it was sent to has ended since.</summary>
    internal bool IsOfEarlierProcess => epoch != world.Epoch;

    internal int RevisionBefore { get; }

    internal long Sent { get; set; }

    /// <summary>Waits for the answer that the member reads in the end: the answer itself, a changed message, or a private word in its place.</summary>
    public Task<FakeMessage> AnswerAsync(Func<FakeMessage, bool>? wanted = null) => world.FindAsync(
        () => Readable().FirstOrDefault(m => wanted?.Invoke(m) ?? true), $"the answer to {this}");

    /// <summary>Waits for a placeholder: the work takes longer than Discord waits.</summary>
    public Task DeferredAsync() => world.UntilAsync(() => Callback is (int)CallbackType.DeferredMessage or (int)CallbackType.DeferredUpdate, $"{this} to be deferred");

    public Task<FakeModal> FormAsync() => world.FindAsync(() => Modal, $"the form of {this}");

    public Task<IReadOnlyList<FakeChoice>> ChoicesAsync() => world.FindAsync(() => Choices, $"the choices of {this}");

    public override string ToString() =>
        $"{Kind} {Id} (callback {Callback}, {(Original is null ? "no message" : Original.IsLoading ? "a placeholder" : "a message")}, {followUps.Count} follow-ups)";

    internal void Acknowledge(int callback, FakeMessage? original)
    {
        Callback = callback;
        Original = original;
        if (original is { IsLoading: false } && callback != (int)CallbackType.DeferredUpdate)
        {
            MarkAnswered();
        }
    }

    internal void Open(FakeModal modal) => (Callback, Modal) = ((int)CallbackType.Modal, modal);

    internal void Offer(IReadOnlyList<FakeChoice> choices)
    {
        (Callback, Choices) = ((int)CallbackType.Autocomplete, choices);
        MarkAnswered();
    }

    internal void Add(FakeMessage followUp)
    {
        followUps.Add(followUp);
        MarkAnswered();
    }

    internal void MarkAnswered()
    {
        if (answered == 0)
        {
            answered = Stopwatch.GetTimestamp();
            whenAnswered.TrySetResult();
        }
    }

    /// <summary>The message of an id as this interaction may name it.</summary>
    internal FakeMessage? Find(string id) =>
        id == "@original" || id == Original?.Id ? Original : followUps.FirstOrDefault(m => m.Id == id);

    private IEnumerable<FakeMessage> Readable()
    {
        var isUpdate = Original is not null && ReferenceEquals(Original, Pressed);
        if (Original is { IsDeleted: false, IsLoading: false } && (!isUpdate || Original.Revision > RevisionBefore))
        {
            yield return Original;
        }

        foreach (var followUp in followUps.Where(m => !m.IsDeleted))
        {
            yield return followUp;
        }
    }
}
