namespace PatternAnalyzers.Loading.Binlogs;

/// <summary>The contract.yaml files that our targets add to a compile.</summary>
internal static class ContractFiles
{
    private static readonly EnumerationOptions Readable = new() { IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseSensitive };

    /// <summary>Those below the project's folder that the recorded call does not have yet; output and hidden folders are left out.</summary>
    public static IReadOnlyList<string> Missing(RecordedCompile compile, CompilerCall call)
    {
        if (compile.IsOff("PatternContracts"))
        {
            return [];
        }

        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([compile.Folder]);
        while (open.TryPop(out var folder))
        {
            found.UnionWith(Directory.EnumerateFiles(folder, "contract.yaml", Readable));
            foreach (var inner in Directory.EnumerateDirectories(folder, "*", Readable)
                .Where(static inner => Path.GetFileName(inner) is not ("bin" or "obj") and not ['.', ..]))
            {
                open.Push(inner);
            }
        }

        return found.Except(call.AdditionalFiles, StringComparer.Ordinal).ToList();
    }
}
