using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using StudyBot.Testing;

namespace StudyBot.Tests.Architecture;

/// <summary>Which members of other assemblies a compiled assembly refers to, as <c>Namespace.Type.Member</c>; generic arity kept.</summary>
internal static class BannedSymbolScan
{
    /// <summary>The banned members of config/build/BannedSymbols.txt; of a property its getter.</summary>
    public static IReadOnlyList<string> Banned { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "config", "build", "BannedSymbols.txt"))
            .Where(line => line.Length > 2)
            .Select(line => (Kind: line[0], Name: line[2..line.IndexOf(';', StringComparison.Ordinal)]))
            .Select(s => (s.Kind, Name: s.Name.Split('(')[0].Replace("#ctor", ".ctor", StringComparison.Ordinal)))
            .Select(s => s.Kind == 'P' ? Getter(s.Name) : s.Name)
            .Distinct(),
    ];

    public static IReadOnlySet<string> MembersUsedBy(string assemblyFile)
    {
        using var stream = File.OpenRead(assemblyFile);
        using var pe = new PEReader(stream);
        var metadata = pe.GetMetadataReader();
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (TypeName(metadata, member.Parent) is { } type)
            {
                members.Add($"{type}.{metadata.GetString(member.Name)}");
            }
        }

        return members;
    }

    private static string Getter(string property)
    {
        var dot = property.LastIndexOf('.');
        return $"{property[..dot]}.get_{property[(dot + 1)..]}";
    }

    private static string? TypeName(MetadataReader metadata, EntityHandle parent)
    {
        switch (parent.Kind)
        {
            case HandleKind.TypeReference:
                var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
                return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
            case HandleKind.TypeSpecification:
                // A constructed generic: 0x15 (generic instance), 0x12 or 0x11 (class or value type), then the type's coded token.
                var blob = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
                return blob.ReadByte() == 0x15 && blob.ReadByte() is 0x11 or 0x12 ? TypeName(metadata, blob.ReadTypeHandle()) : null;
            default:
                return null;
        }
    }
}
