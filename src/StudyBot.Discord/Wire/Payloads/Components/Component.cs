using System.Text.Json.Serialization;

namespace StudyBot.Discord.Wire.Payloads.Components;

/// <summary>
/// A component of a message or a form. A closed family: rows, buttons and selects in both kinds of messages; sections, texts, separators, files,
/// galleries and containers with <see cref="Messages.MessageFlags.ComponentsV2"/> only; labels, text inputs and uploads in forms only.
/// </summary>
/// <param name="Id">Numbers a component within its message; Discord numbers those without.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionRow), 1)]
[JsonDerivedType(typeof(Button), 2)]
[JsonDerivedType(typeof(StringSelect), 3)]
[JsonDerivedType(typeof(TextInput), 4)]
[JsonDerivedType(typeof(Section), 9)]
[JsonDerivedType(typeof(TextDisplay), 10)]
[JsonDerivedType(typeof(Thumbnail), 11)]
[JsonDerivedType(typeof(MediaGallery), 12)]
[JsonDerivedType(typeof(FileDisplay), 13)]
[JsonDerivedType(typeof(Separator), 14)]
[JsonDerivedType(typeof(Container), 17)]
[JsonDerivedType(typeof(Label), 18)]
[JsonDerivedType(typeof(FileUpload), 19)]
internal abstract record Component(int? Id = null);
