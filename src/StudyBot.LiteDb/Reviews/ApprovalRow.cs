using LiteDB;
using NodaTime;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Sources;

namespace StudyBot.LiteDb.Reviews;

/// <summary>A fact that a group's moderator found right, as its source then gave it. Indexed: <c>g</c> group, <c>s</c> source.</summary>
/// <param name="Said">
/// Its <see cref="SameFacts.PrintOf"/>. Null in a row from before that was kept: such a one holds of what its source gives until that is extracted again, when it is
/// filled in (<see cref="ApprovalFollowing"/>).
/// </param>
internal sealed record ApprovalRow(GroupId Group, FactId Fact, SourceId Source, string? Said, FactApproval Approval)
{
    public string Key => Keys.Overlay(Group, Fact);

    public static ApprovalRow Of(GroupId group, Fact given, FactApproval approval) => new(group, given.Id, given.Source, SameFacts.PrintOf(given), approval);

    /// <summary>Whether this is what was approved.</summary>
    public bool HoldsOf(Fact given) => Said is null || Said == SameFacts.PrintOf(given);

    public static ApprovalRow FromRow(BsonDocument row)
    {
        var fact = new FactId(row["fact"].AsString);
        return new ApprovalRow(
            new GroupId(row["g"].AsString),
            fact,
            fact.Source ?? throw new InvalidDataException("An approval is of no fact."),
            row["said"] is { IsString: true } said ? said.AsString : null,
            new FactApproval(new MemberId(row["by"].AsString), Instant.FromUnixTimeTicks(row["at"].AsInt64))
            {
                Against = row["against"] is { IsArray: true } against ? [.. against.AsArray.Select(print => print.AsString)] : [],
            });
    }

    public BsonDocument ToRow() => new()
    {
        ["_id"] = Key,
        ["g"] = Group.Value,
        ["s"] = Keys.Of(Source),
        ["fact"] = Fact.Value,
        ["said"] = Said,
        ["by"] = Approval.By.Value,
        ["at"] = Approval.At.ToUnixTimeTicks(),
        ["against"] = new BsonArray(Approval.Against.Select(print => new BsonValue(print))),
    };
}
