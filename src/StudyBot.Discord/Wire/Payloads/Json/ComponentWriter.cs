using System.Diagnostics;
using System.Text.Json;
using StudyBot.Discord.Wire.Payloads.Components;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>Each component with the number of its type.</summary>
internal static class ComponentWriter
{
    public static void Write(Utf8JsonWriter json, Component component)
    {
        json.WriteStartObject();
        switch (component)
        {
            case ActionRow row:
                Begin(json, 1, row);
                json.WriteList("components"u8, row.Components, Write);
                break;
            case Button button:
                Begin(json, 2, button);
                json.WriteNumber("style"u8, (int)button.Style);
                json.WriteOptional("label"u8, button.Label);
                json.WriteOptional("custom_id"u8, button.CustomId);
                json.WriteOptional("url"u8, button.Url);
                json.WriteOptional("disabled"u8, button.Disabled);
                json.WriteOptional("emoji"u8, button.Emoji, WriteEmoji);
                break;
            case StringSelect select:
                Begin(json, 3, select);
                WriteSelect(json, select);
                break;
            case TextInput input:
                Begin(json, 4, input);
                WriteInput(json, input);
                break;
            case Section section:
                Begin(json, 9, section);
                json.WriteList("components"u8, section.Components, Write);
                json.WriteOptional("accessory"u8, section.Accessory, Write);
                break;
            case TextDisplay text:
                Begin(json, 10, text);
                json.WriteString("content"u8, text.Content);
                break;
            case Thumbnail thumbnail:
                Begin(json, 11, thumbnail);
                json.WriteOptional("media"u8, thumbnail.Media, WriteMedia);
                json.WriteOptional("description"u8, thumbnail.Description);
                break;
            case MediaGallery gallery:
                Begin(json, 12, gallery);
                json.WriteList("items"u8, gallery.Items, WriteItem);
                break;
            case FileDisplay file:
                Begin(json, 13, file);
                json.WriteOptional("file"u8, file.File, WriteMedia);
                break;
            case Separator separator:
                Begin(json, 14, separator);
                json.WriteOptional("divider"u8, separator.Divider);
                json.WriteOptional("spacing"u8, separator.Spacing);
                break;
            case Container container:
                Begin(json, 17, container);
                json.WriteList("components"u8, container.Components, Write);
                json.WriteOptional("accent_color"u8, container.AccentColor);
                break;
            case Label label:
                Begin(json, 18, label);
                json.WriteString("label"u8, label.Text);
                json.WriteOptional("component"u8, label.Component, Write);
                json.WriteOptional("description"u8, label.Description);
                break;
            case FileUpload upload:
                Begin(json, 19, upload);
                json.WriteString("custom_id"u8, upload.CustomId);
                json.WriteOptional("min_values"u8, upload.MinValues);
                json.WriteOptional("max_values"u8, upload.MaxValues);
                json.WriteOptional("required"u8, upload.Required);
                break;
            default:
                throw new UnreachableException();
        }

        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, int type, Component component)
    {
        json.WriteNumber("type"u8, type);
        json.WriteOptional("id"u8, component.Id);
    }

    private static void WriteSelect(Utf8JsonWriter json, StringSelect select)
    {
        json.WriteString("custom_id"u8, select.CustomId);
        json.WriteList("options"u8, select.Options, WriteOption);
        json.WriteOptional("placeholder"u8, select.Placeholder);
        json.WriteOptional("min_values"u8, select.MinValues);
        json.WriteOptional("max_values"u8, select.MaxValues);
        json.WriteOptional("disabled"u8, select.Disabled);
        json.WriteOptional("required"u8, select.Required);
    }

    private static void WriteOption(Utf8JsonWriter json, SelectOption option)
    {
        json.WriteStartObject();
        json.WriteString("label"u8, option.Label);
        json.WriteString("value"u8, option.Value);
        json.WriteOptional("description"u8, option.Description);
        json.WriteOptional("default"u8, option.Default);
        json.WriteOptional("emoji"u8, option.Emoji, WriteEmoji);
        json.WriteEndObject();
    }

    private static void WriteInput(Utf8JsonWriter json, TextInput input)
    {
        json.WriteString("custom_id"u8, input.CustomId);
        json.WriteNumber("style"u8, (int)input.Style);
        json.WriteOptional("label"u8, input.Label);
        json.WriteOptional("value"u8, input.Value);
        json.WriteOptional("placeholder"u8, input.Placeholder);
        json.WriteOptional("required"u8, input.Required);
        json.WriteOptional("min_length"u8, input.MinLength);
        json.WriteOptional("max_length"u8, input.MaxLength);
    }

    private static void WriteEmoji(Utf8JsonWriter json, Emoji emoji)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, emoji.Name);
        if (emoji.Id is { } id)
        {
            json.WriteId(id);
        }

        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, GalleryItem item)
    {
        json.WriteStartObject();
        json.WriteOptional("media"u8, item.Media, WriteMedia);
        json.WriteOptional("description"u8, item.Description);
        json.WriteEndObject();
    }

    private static void WriteMedia(Utf8JsonWriter json, Media media)
    {
        json.WriteStartObject();
        json.WriteString("url"u8, media.Url);
        json.WriteEndObject();
    }
}
