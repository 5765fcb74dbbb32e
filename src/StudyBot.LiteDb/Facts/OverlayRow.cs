using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.LiteDb.Sources;

namespace StudyBot.LiteDb.Facts;

/// <summary>A group's word on a fact in the collection of overlays. Indexed: <c>g</c> group, <c>s</c> source.</summary>
/// <param name="IsOrphan">Its fact was not found again after the last extraction.</param>
internal sealed record OverlayRow(FactOverlay Overlay, bool IsOrphan)
{
    public string Key => Keys.Overlay(Overlay.Group, Overlay.Fact);

    public static OverlayRow FromRow(BsonDocument row) => new(
        new FactOverlay(
            new GroupId(row["g"].AsString),
            new FactId(row["fact"].AsString),
            row["kind"].AsString,
            new SourceId(new GroupId(row["sourceGroup"].AsString), new ContentHash(row["sourceHash"].AsString)),
            new TextSpan(row["start"].AsInt32, row["length"].AsInt32),
            row["isHidden"].AsBoolean,
            row["isPassageHidden"].AsBoolean,
            row["edit"].IsNull ? null : ReadEdit(row["edit"].AsDocument),
            new MemberId(row["by"].AsString),
            Instant.FromUnixTimeTicks(row["at"].AsInt64)),
        row["isOrphan"].AsBoolean);

    public BsonDocument ToRow() => new()
    {
        ["_id"] = Key,
        ["g"] = Overlay.Group.Value,
        ["s"] = Keys.Of(Overlay.Source),
        ["fact"] = Overlay.Fact.Value,
        ["kind"] = Overlay.Kind,
        ["sourceGroup"] = Overlay.Source.Group.Value,
        ["sourceHash"] = Overlay.Source.Hash.Value,
        ["start"] = Overlay.Evidence.Start,
        ["length"] = Overlay.Evidence.Length,
        ["isHidden"] = Overlay.IsHidden,
        ["isPassageHidden"] = Overlay.IsPassageHidden,
        ["edit"] = Overlay.Edit is { } edit ? WriteEdit(edit) : BsonValue.Null,
        ["by"] = Overlay.By.Value,
        ["at"] = Overlay.At.ToUnixTimeTicks(),
        ["isOrphan"] = IsOrphan,
    };

    private static FactEdit ReadEdit(BsonDocument edit) =>
        new(Text(edit["name"]), CivilDate.Parse(Text(edit["date"])), Text(edit["place"]), Text(edit["words"]), Text(edit["participants"]));

    private static BsonDocument WriteEdit(FactEdit edit) => new()
    {
        ["name"] = edit.Name,
        ["date"] = edit.Date?.Iso,
        ["place"] = edit.Place,
        ["words"] = edit.Words,
        ["participants"] = edit.Participants,
    };

    private static string? Text(BsonValue value) => value.IsNull ? null : value.AsString;
}
