using LiteDB;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.LiteDb.Sources;

namespace StudyBot.LiteDb.Adapters;

/// <summary>The state behind short button ids. Indexed: <c>g</c> group, <c>sp</c> space, <c>at</c> ticks, <c>allowed</c> who alone may press it.</summary>
internal static class ButtonRows
{
    public static BsonDocument ToRow(ButtonRow button) => new()
    {
        ["_id"] = Keys.Of(button.Token),
        ["token"] = button.Token,
        ["g"] = button.Group,
        ["sp"] = button.Space?.Value,
        ["action"] = button.Action,
        ["arguments"] = new BsonArray(button.Arguments.Select(argument => new BsonValue(argument))),
        ["allowed"] = button.Allowed?.Value,
        ["at"] = button.Created.ToUnixTimeTicks(),
    };

    public static ButtonRow Read(BsonDocument row) => new(
        row["token"].AsString,
        row["g"].IsNull ? null : row["g"].AsString,
        row["sp"].IsNull ? null : new SpaceId(row["sp"].AsString),
        row["action"].AsString,
        [.. row["arguments"].AsArray.Select(argument => argument.AsString)],
        row["allowed"].IsNull ? null : new UserId(row["allowed"].AsString),
        Instant.FromUnixTimeTicks(row["at"].AsInt64));
}
