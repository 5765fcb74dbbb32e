namespace StudyBot.Discord.Wire.Payloads.Components;

/// <summary>
/// A component of a message or a form. A closed family: rows, buttons and selects in both kinds of messages; sections, texts, separators, files,
/// galleries and containers with <see cref="Messages.MessageFlags.ComponentsV2"/> only; labels, text inputs and uploads in forms only.
/// </summary>
/// <param name="Id">Numbers a component within its message; Discord numbers those without.</param>
internal abstract record Component(int? Id = null);
