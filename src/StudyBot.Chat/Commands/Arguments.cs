using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Commands;

/// <summary>The values of a command's parameters, by name, each of its parameter's kind.</summary>
public sealed record Arguments(ImmutableDictionary<string, object> Values)
{
    public static readonly Arguments None = new(ImmutableDictionary<string, object>.Empty);

    public string? Text(string name) => Values.GetValueOrDefault(name) as string;

    public long? Number(string name) => Values.GetValueOrDefault(name) as long?;

    public bool? Boolean(string name) => Values.GetValueOrDefault(name) as bool?;

    public LocalDate? Date(string name) => Values.GetValueOrDefault(name) as LocalDate?;

    public Attachment? File(string name) => Values.GetValueOrDefault(name) as Attachment;

    public Arguments With(string name, object value) => new(Values.SetItem(name, value));
}
