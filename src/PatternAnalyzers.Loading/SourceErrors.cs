using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Loading;

/// <summary>What a user can do wrong when naming sources.</summary>
internal static class SourceErrors
{
    public static PatternsException RootMissing(string path) => Input(
        "PA2031", $"Source root {path} does not exist.", "Give an existing folder, .sln, .slnx or .csproj to --source.");

    public static PatternsException NoSources(string path) => Input(
        "PA2032",
            $"There is no C# file below {path}.",
            "Point --source at a folder that holds .cs files; bin, obj, node_modules and hidden folders are not read.");

    public static PatternsException NotASource(string path) => Input(
        "PA2033", $"{path} is neither a folder nor a .sln, .slnx or .csproj file.", "Give a folder, .sln, .slnx or .csproj to --source.");

    public static PatternsException BadSolution(string path, string why, Exception? inner = null) => Input(
        "PA2034", $"Solution {path} cannot be read: {why.TrimEnd('.')}.", "Repair the solution, or give its folder to --source.", inner);

    public static PatternsException NoProjects(string path) => Input(
        "PA2035", $"{path} names no C# project that exists.", "Repair the solution, or give its folder to --source.");

    public static PatternsException ReferencesMissing(string path) => Input(
        "PA2036", $"The reference assemblies of the tool are missing in {path}.", "Reinstall the tool; its refs folder must lie beside the executable.");

    private static PatternsException Input(string code, string message, string remedy, Exception? inner = null) =>
        new(code, ExitCode.Input, message, remedy, inner);
}
