using System.Diagnostics;
using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Members;

/// <summary>Something that a member did and what came of it.</summary>
public sealed class FakeInteraction
{
    /// <summary>Begins every secret way back, so that a log can be searched for them.</summary>
    public const string SecretMark = "cmVzcG9uc2U";

    private readonly SlackWorld world;
    private readonly List<FakeMessage> answers = [];
    private readonly long position;
    private readonly TaskCompletionSource whenAcknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource whenAnswered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long acknowledged;
    private long answered;

    internal FakeInteraction(SlackWorld world, FakeMember member, InteractionKind kind, FakeChannel? channel)
    {
        (this.world, Member, Kind, Channel) = (world, member, kind, channel);
        EnvelopeId = Guid.NewGuid().ToString();
        TriggerId = $"{world.Ids.Next("")}.{world.TeamId}.{Guid.NewGuid():N}";
        ResponseToken = $"{SecretMark}{Guid.NewGuid():N}";
        EventId = world.Ids.Next("Ev");
        MadeAt = world.Time.GetUtcNow();
        position = world.Ids.Position;
        Epoch = world.Epoch;
    }

    public string EnvelopeId { get; }

    /// <summary>The same for each delivery of one event.</summary>
    public string EventId { get; }

    public string TriggerId { get; }

    public FakeMember Member { get; }

    /// <summary>Null where it was done in a view.</summary>
    public FakeChannel? Channel { get; }

    /// <summary>The message whose control was used, or on which a shortcut was.</summary>
    public FakeMessage? Message { get; internal init; }

    /// <summary>The view in which it was done.</summary>
    public FakeView? View { get; internal init; }

    /// <summary>The view that was opened or pushed with its trigger.</summary>
    public FakeView? Opened { get; private set; }

    /// <summary>What was offered while the member typed; null while nothing was.</summary>
    public IReadOnlyList<FakeOption>? Choices { get; private set; }

    /// <summary>By the id of the block: what is wrong with what was sent.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    /// <summary>What Slack told the member instead of an answer: <c>operation_timeout</c>, <c>dispatch_failed</c>.</summary>
    public string? Failure { get; private set; }

    public Task Acknowledged => whenAcknowledged.Task;

    public bool IsAcknowledged => whenAcknowledged.Task.IsCompleted;

    /// <summary>How often it was sent to the bot.</summary>
    public int Deliveries { get; internal set; }

    /// <summary>From the sending to its acknowledgement's arrival.</summary>
    public TimeSpan AcknowledgedIn => IsAcknowledged ? Stopwatch.GetElapsedTime(Sent, acknowledged) : throw new InvalidOperationException($"Never: {this}");

    /// <summary>Completes with the first message that came by its own way back, or with the change of its message.</summary>
    public Task Answered => whenAnswered.Task;

    public TimeSpan AnsweredIn => Answered.IsCompleted ? Stopwatch.GetElapsedTime(Sent, answered) : throw new InvalidOperationException($"Never: {this}");

    internal InteractionKind Kind { get; }

    internal string ResponseToken { get; }

    /// <summary>Null where this kind has none.</summary>
    internal string? ResponseUrl => Kind is InteractionKind.Command or InteractionKind.MessageShortcut || (Kind == InteractionKind.BlockActions && View is null)
        ? $"{world.Base}/response/{world.TeamId}/{ResponseToken}"
        : null;

    internal DateTimeOffset MadeAt { get; }

    internal int Epoch { get; }

    internal JsonObject Payload { get; set; } = [];

    internal int RevisionBefore { get; init; }

    internal long Sent { get; set; }

    internal int ResponseUrlUses { get; set; }

    internal bool IsTriggerUsed { get; set; }

    internal bool AcceptsPayload => Kind is InteractionKind.Command or InteractionKind.Submission or InteractionKind.Suggestion;

    internal string EnvelopeType => Kind switch
    {
        InteractionKind.Command => "slash_commands",
        InteractionKind.Event => "events_api",
        _ => "interactive",
    };

    /// <summary>Waits for what the member reads in the end: an answer, a changed message, or a message posted for this member.</summary>
    public Task<FakeMessage> AnswerAsync(Func<FakeMessage, bool>? wanted = null) => world.FindAsync(
        () => Readable().FirstOrDefault(m => wanted?.Invoke(m) ?? true), $"the answer to {this}");

    public Task AcknowledgedAsync() => world.UntilAsync(() => IsAcknowledged, $"{this} to be acknowledged");

    /// <summary>Waits for the view that its trigger opens.</summary>
    public Task<FakeView> ViewAsync() => world.FindAsync(() => Opened, $"the view of {this}");

    public Task<IReadOnlyList<FakeOption>> ChoicesAsync() => world.FindAsync(() => Choices, $"the choices of {this}");

    public Task<IReadOnlyDictionary<string, string>> ErrorsAsync() => world.FindAsync(() => Errors.Count > 0 ? Errors : null, $"field errors of {this}");

    public override string ToString() =>
        $"{Kind} {EnvelopeId} ({(IsAcknowledged ? "acknowledged" : "not acknowledged")}, {answers.Count} answers{(Failure is null ? "" : $", {Failure}")})";

    internal void Open(FakeView view) => Opened = view;

    internal void Offer(IReadOnlyList<FakeOption> choices) => Choices = choices;

    internal void Reject(IReadOnlyDictionary<string, string> errors) => Errors = errors;

    internal void Fail(string word) => Failure ??= word;

    internal void Acknowledge()
    {
        if (acknowledged == 0)
        {
            // Before whoever waits for it looks.
            acknowledged = Stopwatch.GetTimestamp();
            whenAcknowledged.TrySetResult();
        }
    }

    internal void Add(FakeMessage answer)
    {
        answers.Add(answer);
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

    /// <summary>The last message that came by its way back.</summary>
    internal FakeMessage? LastAnswer => answers.LastOrDefault(a => !a.IsDeleted);

    private IEnumerable<FakeMessage> Readable()
    {
        foreach (var answer in answers.Where(a => !a.IsDeleted))
        {
            yield return answer;
        }

        if (Message is { IsDeleted: false } message && message.Revision > RevisionBefore)
        {
            yield return message;
        }

        foreach (var posted in world.Channels.SelectMany(c => c.All).Where(m => m.Position > position && m is { IsFromBot: true, IsDeleted: false } && IsOpenTo(m)))
        {
            if (posted.For == Member.Id || posted.Channel.Partner == Member || (posted.For is null && posted.Channel == Channel))
            {
                yield return posted;
            }
        }
    }

    // A form has no way back of its own: its answer may come by that of the press or command that opened it.
    private bool IsOpenTo(FakeMessage message) =>
        message.AnswerTo is not { } other || (Kind == InteractionKind.Submission && other.Member == Member && other.Kind != InteractionKind.Submission);
}
