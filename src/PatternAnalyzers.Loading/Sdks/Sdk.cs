namespace PatternAnalyzers.Loading.Sdks;

/// <summary>An installed .NET SDK.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Folder">Absolute folder that holds its MSBuild.</param>
internal sealed record Sdk(string Version, string Folder)
{
    /// <summary>The program that runs this SDK: <c>dotnet</c> two folders above.</summary>
    public string Dotnet => Path.GetFullPath(Path.Combine(Folder, "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>The C# compiler of this SDK.</summary>
    public string Compiler => Path.Combine(Folder, "Roslyn", "bincore", "csc.dll");
}
