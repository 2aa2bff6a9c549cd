using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Loading.Compilations;

/// <summary>The reference assemblies that ship beside the tool: .NET and ASP.NET Core.</summary>
internal static class ReferenceAssemblies
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Loaded = new(() => Load(Path.Combine(AppContext.BaseDirectory, "refs")));

    /// <summary>All of them, read once.</summary>
    public static ImmutableArray<MetadataReference> All => Loaded.Value;

    /// <summary>Those in a folder; an assembly that two packs bring counts once.</summary>
    public static ImmutableArray<MetadataReference> Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw SourceErrors.ReferencesMissing(folder);
        }

        var references = Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories)
            .OrderByDescending(static path => path, StringComparer.Ordinal)
            .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();
        return references.Length > 0 ? references : throw SourceErrors.ReferencesMissing(folder);
    }
}
