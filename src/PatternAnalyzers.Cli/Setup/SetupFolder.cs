using System.Text;
using System.Xml;
using System.Xml.Linq;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Setup;

/// <summary>The root of a repository as texts.</summary>
internal sealed class SetupFolder(string root)
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text of a file with its byte order mark, as it stands; null when there is none.</summary>
    public string? Read(string path)
    {
        var file = Path.Combine(root, path);
        try
        {
            return File.Exists(file) ? WithoutMark.GetString(File.ReadAllBytes(file)) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new PatternsException("PA2063", ExitCode.Input, $"{path} cannot be read: {failure.GetType().Name}.", "Check its permissions.", failure);
        }
    }

    public bool Has(string path) => Path.Exists(Path.Combine(root, path));

    /// <summary>The same file as XML; null when there is none.</summary>
    public XElement? Xml(string path)
    {
        if (Read(path) is not { } text)
            return null;

        try
        {
            return XDocument.Parse(text.TrimStart('\uFEFF')).Root;
        }
        catch (XmlException failure)
        {
            throw Broken(path, failure);
        }
    }

    public static PatternsException Broken(string path, Exception failure) =>
        new("PA2064", ExitCode.Input, $"{path} cannot be understood: {failure.Message}", "Repair it, or make the change by hand.", failure);

    /// <summary>Writes what was planned; a file that has changed since is left alone.</summary>
    public void Write(SetupFile file)
    {
        if (Read(file.Path) != file.Before)
            throw new PatternsException("PA2065", ExitCode.Input, $"{file.Path} has changed in the meantime; it was left alone.", "Run the command again.");

        try
        {
            WholeFile.WriteIfDifferent(Path.Combine(root, file.Path), WithoutMark.GetBytes(file.After!));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new PatternsException(
                "PA2066",
                ExitCode.Input,
                $"{file.Path} cannot be written: {failure.GetType().Name}.",
                "Check the permissions of its folder.",
                failure);
        }
    }
}
