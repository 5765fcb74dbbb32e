using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Platforms;

/// <param name="Received">Ticks of 100 ns since 1970, UTC.</param>
internal sealed record CircumstancesPayload(
    string Delivery,
    string? Space,
    string Channel,
    string User,
    string Name,
    bool IsOwner,
    bool IsAdministrator,
    List<string> Roles,
    long Received,
    string? ReplyToken)
{
    /// <summary>Absent where it is known.</summary>
    public bool? IsStandingUnknown { get; init; }

    public static CircumstancesPayload Of(Circumstances at) => new(
        at.Delivery.Value,
        at.Space?.Value,
        at.Channel.Value,
        at.Member.Id.Value,
        at.Member.Name,
        at.Member.Standing.IsOwner,
        at.Member.Standing.IsAdministrator,
        [.. at.Member.Standing.Roles.Order(StringComparer.Ordinal)],
        at.Received.ToUnixTimeTicks(),
        at.ReplyToken)
    {
        IsStandingUnknown = at.Member.Standing.IsKnown ? null : true,
    };

    public Circumstances ToCircumstances() => new(
        new DeliveryId(Delivery),
        Space is null ? null : new SpaceId(Space),
        new ChannelId(Channel),
        new ChatMember(new UserId(User), Name, new Standing(IsOwner, IsAdministrator, [.. Roles]) { IsKnown = IsStandingUnknown is not true }),
        Instant.FromUnixTimeTicks(Received),
        ReplyToken);
}

internal sealed record FilePayload(string FileName, string? MediaType, long? Bytes, string? Handle)
{
    public static FilePayload Of(Attachment file) => new(file.FileName, file.MediaType, file.Bytes, file.Handle);

    public Attachment ToAttachment(Func<string, CancellationToken, Task<ReadOnlyMemory<byte>>> fetch) => new(
        FileName,
        MediaType,
        Bytes,
        cancellationToken => Handle is null ? throw new FileNotFoundException("The file came without a handle and is gone.") : fetch(Handle, cancellationToken),
        Handle);
}

internal sealed record MessagePayload(string Space, string Channel, string Message)
{
    public static MessagePayload? Of(MessageRef? message) =>
        message is null ? null : new(message.Space.Value, message.Channel.Value, message.Message);

    public MessageRef ToRef() => new(new SpaceId(Space), new ChannelId(Channel), Message);
}

/// <summary>An argument with its kind; the text is invariant.</summary>
internal sealed record ValuePayload(string Kind, string? Text, FilePayload? File)
{
    public static ValuePayload Of(object value) => value switch
    {
        string text => new("text", text, null),
        long number => new("number", number.ToString(CultureInfo.InvariantCulture), null),
        bool boolean => new("boolean", boolean ? "true" : "false", null),
        LocalDate date => new("date", LocalDatePattern.Iso.Format(date), null),
        Attachment file => new("file", null, FilePayload.Of(file)),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no parameter's kind.", nameof(value)),
    };

    public object ToValue(Func<string, CancellationToken, Task<ReadOnlyMemory<byte>>> fetch) => Kind switch
    {
        "text" => EventPayload.Need(Text),
        "number" => long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException("A payload with a number that is none."),
        "boolean" => bool.Parse(EventPayload.Need(Text)),
        "date" => LocalDatePattern.Iso.Parse(EventPayload.Need(Text)).TryGetValue(default, out var date)
            ? date
            : throw new FormatException("A payload with a date that is none."),
        "file" => EventPayload.Need(File).ToAttachment(fetch),
        _ => throw new FormatException("A payload with an argument of an unknown kind."),
    };
}
