using StudyBot.Discord.Wire.Payloads.Commands;

namespace StudyBot.Discord.Wire.Payloads.Interactions;

/// <summary>What was used, all types in one: Discord gives no other discriminator than the interaction's own type.</summary>
/// <param name="Id">Of the command.</param>
/// <param name="Name">Of the command.</param>
/// <param name="Type">Of the command.</param>
/// <param name="TargetId">The message or user that a context command was used on; look it up in <paramref name="Resolved"/>.</param>
/// <param name="CustomId">Of the component or form.</param>
/// <param name="ComponentType">2 button, 3 choice of strings.</param>
internal sealed record InteractionData(
    Snowflake? Id = null,
    string? Name = null,
    CommandType? Type = null,
    Snowflake? TargetId = null,
    string? CustomId = null,
    int? ComponentType = null,
    Resolved? Resolved = null)
{
    public IReadOnlyList<InteractionOption> Options { get; init => field = value ?? []; } = [];

    /// <summary>What was chosen in a select.</summary>
    public IReadOnlyList<string> Values { get; init => field = value ?? []; } = [];

    /// <summary>What was put into a form, as it is nested there.</summary>
    public IReadOnlyList<SubmittedComponent> Components { get; init => field = value ?? []; } = [];

    public override string ToString() => $"data of {Name ?? CustomId}";
}
