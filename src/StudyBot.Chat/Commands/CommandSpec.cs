using System.Collections.Immutable;

namespace StudyBot.Chat.Commands;

/// <summary>
/// A command as every platform sees it: <c>/help</c>, Discord's options and Slack's manifest follow from it. It has subcommands, or it is
/// itself one with an empty name.
/// </summary>
/// <param name="Name">Lower case, 1–32 letters, digits or hyphens, without the slash.</param>
/// <param name="Description">1–100 characters.</param>
public sealed record CommandSpec(string Name, string Description, ImmutableArray<Subcommand> Subcommands)
{
    /// <summary>A command without subcommands.</summary>
    public static CommandSpec Simple(
        string name,
        string description,
        string example,
        ImmutableArray<Parameter> parameters,
        Right right = Right.None,
        ResponseMode mode = ResponseMode.Public,
        bool hasEffect = false) =>
        new(name, description, [new Subcommand("", description, example, parameters, right, mode, hasEffect)]);

    public bool HasSubcommands => Subcommands is not [{ Name: "" }];

    public Subcommand? Find(string? subcommand) => Subcommands.FirstOrDefault(s => s.Name == (subcommand ?? ""));
}
