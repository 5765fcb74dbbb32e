namespace StudyBot.Discord.Wire.Payloads;

/// <summary>A user in a guild.</summary>
/// <param name="User">Absent where the member stands in a map by the user's id.</param>
/// <param name="Permissions">In interactions only: all that the member may do in this channel.</param>
internal sealed record Member(User? User = null, string? Nick = null, Permissions? Permissions = null)
{
    /// <summary>Ids of roles, without <c>@everyone</c>.</summary>
    public IReadOnlyList<Snowflake> Roles { get; init => field = value ?? []; } = [];
}
