using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Chat;

/// <summary>One delivery and all that was answered to it. Refuses, and remembers, what a real platform would not take.</summary>
public sealed class FakeExchange(FakePlatform platform, ChatEvent chatEvent, bool isRepetition) : IResponder
{
    private static readonly TimeSpan AcknowledgeWithin = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromMinutes(15);

    private readonly DateTimeOffset delivered = platform.Time.GetUtcNow();
    private readonly List<string> failures = [];
    private readonly List<string> progress = [];

    public ChatEvent Event { get; } = chatEvent;

    public bool IsRepetition { get; } = isRepetition;

    /// <summary>As it was acknowledged; null for what was answered otherwise or not yet.</summary>
    public ResponseMode? Begun { get; private set; }

    /// <summary>"Thinking…", with the progress that it was edited to; gone once it is answered.</summary>
    public bool HasPlaceholder { get; private set; }

    public IReadOnlyList<string> Progress => progress;

    public FakeAnswer? Answer { get; private set; }

    public Form? Form { get; private set; }

    public ImmutableArray<FieldError> FieldErrors { get; private set; } = [];

    /// <summary>Null where none were asked for.</summary>
    public ImmutableArray<Completion>? Completions { get; private set; }

    public IReadOnlyList<string> Failures => failures;

    private bool IsCompletion => Event is CompletionRequested or LineCompletionRequested;

    public bool IsAcknowledged => Begun is not null || Form is not null || FieldErrors.Length > 0 || Completions is not null;

    /// <summary>The card that was answered; throws where there is none.</summary>
    public Card Card => Answer?.Card ?? throw new InvalidOperationException("There was no answer.");

    public string Text => Answer?.Text ?? throw new InvalidOperationException("There was no answer.");

    public Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken)
    {
        Require(!IsAcknowledged, "It was acknowledged before.");
        RequireInTime(AcknowledgeWithin, "acknowledged");
        Require(!IsCompletion, "A completion cannot be deferred.");
        Require(mode != ResponseMode.OpenForm, "A form to be opened cannot be deferred.");
        Require(mode != ResponseMode.UpdateCard || Event is ButtonPressed or FormSubmitted, "There is no card to update.");
        Begun = mode;
        HasPlaceholder = mode != ResponseMode.UpdateCard;
        return platform.WireAsync("begin");
    }

    public Task ProgressAsync(string text, double? share, CancellationToken cancellationToken)
    {
        Require(Begun is not null && Answer is null, "There is no placeholder to edit.");
        Require(share is null or (>= 0 and <= 1), "A share is from 0 to 1.");
        progress.Add(text);
        return platform.WireAsync("progress");
    }

    public async Task<MessageRef?> RespondAsync(Card card, CancellationToken cancellationToken)
    {
        RequireAnswerable(card);
        await platform.WireAsync("respond");
        HasPlaceholder = false;
        var message = Begun switch
        {
            ResponseMode.UpdateCard when Event is ButtonPressed { Message: { } pressed } => pressed,
            ResponseMode.Private => null,
            _ => platform.NewMessage(Event.At.Space ?? platform.Space, Event.At.Channel),
        };
        Answer = new FakeAnswer(card, Begun != ResponseMode.Private, message);
        platform.Show(message, card);
        return message;
    }

    public async Task RespondPrivatelyAsync(Card card, CancellationToken cancellationToken)
    {
        RequireAnswerable(card);
        await platform.WireAsync("respond privately");
        HasPlaceholder = false;
        Answer = new FakeAnswer(card, IsPublic: false, null);
    }

    public Task OpenFormAsync(Form form, CancellationToken cancellationToken)
    {
        Require(!IsAcknowledged, "A form cannot be opened after something else.");
        RequireInTime(AcknowledgeWithin, "answered by a form");
        Require(platform.Capabilities.HasForms && Event is not FormSubmitted && !IsCompletion, "No form can be opened here.");
        RequireLimits(FakeLimits.Broken(form));
        Form = form;
        return platform.WireAsync("open form");
    }

    public Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken)
    {
        Require(Event is FormSubmitted && !IsAcknowledged, "There is no form to reject.");
        Require(errors.Length > 0, "A form is rejected for a reason.");
        RequireInTime(AcknowledgeWithin, "rejected");
        FieldErrors = errors;
        return platform.WireAsync("reject form");
    }

    public Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken)
    {
        Require(IsCompletion && Completions is null, "No completions were asked for.");
        RequireInTime(AcknowledgeWithin, "completed");
        RequireLimits(Event is CompletionRequested ? FakeLimits.Broken(completions) : []);
        Completions = completions;
        return platform.WireAsync("complete");
    }

    public Task<bool> IsLeftWaitingAsync(CancellationToken cancellationToken) => Task.FromResult(IsRepetition && platform.LeavesWaiting);

    /// <summary>Called when the router has returned.</summary>
    internal void End()
    {
        if (!IsAcknowledged && !IsRepetition && Event is not (SpaceJoined or SpaceLeft))
        {
            Fail("It was never acknowledged: the member sees that the interaction failed.");
        }

        if (HasPlaceholder)
        {
            Fail("A placeholder was left standing.");
        }
    }

    private void RequireAnswerable(Card card)
    {
        Require(Begun is not null, "It was answered before it was acknowledged.");
        Require(Answer is null, "It was answered a second time.");
        RequireInTime(AnswerWithin, "answered");
        Require(platform.Capabilities.HasFilesOut || card.Attachments.IsEmpty, "No files can be sent here.");
        RequireLimits(FakeLimits.Broken(card));
    }

    private void RequireInTime(TimeSpan allowed, string what) =>
        Require(platform.Time.GetUtcNow() - delivered < allowed, $"It was not {what} within {allowed.TotalSeconds} s.");

    private void RequireLimits(IEnumerable<string> broken)
    {
        foreach (var sentence in broken)
        {
            Require(false, sentence);
        }
    }

    private void Require(bool isTaken, string sentence)
    {
        if (!isTaken)
        {
            Fail(sentence);
            throw new FakeRefusal(sentence);
        }
    }

    private void Fail(string sentence)
    {
        failures.Add(sentence);
        platform.Record(sentence);
    }
}
