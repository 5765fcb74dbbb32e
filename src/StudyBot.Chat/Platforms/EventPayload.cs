using System.Collections.Immutable;
using System.Text.Json.Serialization;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;

namespace StudyBot.Chat.Platforms;

/// <summary>An event as it is written; every kind uses some of the members.</summary>
internal sealed record EventPayload
{
    public required int Version { get; init; }

    public required string Kind { get; init; }

    public required CircumstancesPayload At { get; init; }

    public string? Command { get; init; }

    public string? Subcommand { get; init; }

    public Dictionary<string, ValuePayload>? Arguments { get; init; }

    /// <summary>The sealed id of a button or form, or the typed line.</summary>
    public string? Text { get; init; }

    public Dictionary<string, string>? Texts { get; init; }

    public Dictionary<string, FilePayload>? Files { get; init; }

    public List<FilePayload>? FileList { get; init; }

    public MessagePayload? Message { get; init; }

    public string? Author { get; init; }

    public string? Link { get; init; }

    public static EventPayload Of(ChatEvent chatEvent)
    {
        var payload = new EventPayload { Version = ChatEventJson.Version, Kind = KindOf(chatEvent), At = CircumstancesPayload.Of(chatEvent.At) };
        return chatEvent switch
        {
            CommandInvoked e => payload with
            {
                Command = e.Command,
                Subcommand = e.Subcommand,
                Arguments = e.Arguments.Values.ToDictionary(v => v.Key, v => ValuePayload.Of(v.Value)),
            },
            CommandTyped e => payload with { Text = e.Line, FileList = [.. e.Files.Select(FilePayload.Of)] },
            ButtonPressed e => payload with { Text = e.Id, Message = MessagePayload.Of(e.Message) },
            FormSubmitted e => payload with
            {
                Text = e.Id,
                Texts = e.Answers.Texts.ToDictionary(),
                Files = e.Answers.Files.ToDictionary(f => f.Key, f => FilePayload.Of(f.Value)),
            },
            MessageCommandInvoked e => payload with
            {
                Command = e.Command,
                Message = MessagePayload.Of(e.Message.Ref),
                Author = e.Message.Author?.Value,
                Text = e.Message.Text,
                FileList = [.. e.Message.Files.Select(FilePayload.Of)],
                Link = e.Message.Link?.ToString(),
            },
            _ => throw new ArgumentException($"A {chatEvent.GetType().Name} has no effect to be kept for.", nameof(chatEvent)),
        };
    }

    /// <exception cref="FormatException">A member that its kind needs is missing or unreadable.</exception>
    public ChatEvent ToEvent(Func<string, CancellationToken, Task<ReadOnlyMemory<byte>>> fetch)
    {
        if (Version != ChatEventJson.Version)
        {
            throw new FormatException("A payload of another version.");
        }

        var at = At.ToCircumstances();
        return Kind switch
        {
            "command" => new CommandInvoked(
                at,
                Need(Command),
                Subcommand,
                new Arguments(Need(Arguments).ToImmutableDictionary(a => a.Key, a => Need(a.Value).ToValue(fetch)))),
            "line" => new CommandTyped(at, Need(Text), [.. Need(FileList).Select(f => Need(f).ToAttachment(fetch))]),
            "press" => new ButtonPressed(at, Need(Text), Message?.ToRef()),
            "form" => new FormSubmitted(
                at,
                Need(Text),
                new FormAnswers(Need(Texts).ToImmutableDictionary(), Need(Files).ToImmutableDictionary(f => f.Key, f => Need(f.Value).ToAttachment(fetch)))),
            "message" => new MessageCommandInvoked(
                at,
                Need(Command),
                new QuotedMessage(
                    Need(Message).ToRef(),
                    Author is null ? null : new UserId(Author),
                    Need(Text),
                    [.. Need(FileList).Select(f => Need(f).ToAttachment(fetch))],
                    Link is null ? null : new Uri(Link))),
            _ => throw new FormatException("A payload of an unknown kind."),
        };
    }

    internal static T Need<T>(T? member)
        where T : class => member ?? throw new FormatException("A payload with a member missing.");

    private static string KindOf(ChatEvent chatEvent) => chatEvent switch
    {
        CommandInvoked => "command",
        CommandTyped => "line",
        ButtonPressed => "press",
        FormSubmitted => "form",
        MessageCommandInvoked => "message",
        _ => "",
    };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(EventPayload))]
internal sealed partial class EventPayloadContext : JsonSerializerContext;
