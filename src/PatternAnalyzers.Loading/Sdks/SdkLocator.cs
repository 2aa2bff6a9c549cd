using Microsoft.Build.Locator;

namespace PatternAnalyzers.Loading.Sdks;

/// <summary>Finds the SDK that a folder is built with, as <c>dotnet</c> itself would.</summary>
internal static class SdkLocator
{
    private static readonly object Gate = new();

    /// <summary>The SDK for a folder; its global.json decides.</summary>
    public static Sdk Find(string folder)
    {
        var instance = Instance(folder);
        return new Sdk(instance.Version.ToString(), Path.TrimEndingDirectorySeparator(instance.MSBuildPath));
    }

    /// <summary>Lets this process load MSBuild's assemblies from the SDK of a folder. Must run before a method that names one of their types is compiled.</summary>
    public static Sdk Register(string folder)
    {
        lock (Gate)
        {
            var sdk = Find(folder);
            if (!MSBuildLocator.IsRegistered)
            {
                MSBuildLocator.RegisterInstance(Instance(folder));
            }

            return sdk;
        }
    }

    private static VisualStudioInstance Instance(string folder)
    {
        var query = new VisualStudioInstanceQueryOptions { DiscoveryTypes = DiscoveryType.DotNetSdk, WorkingDirectory = folder };
        try
        {
            return MSBuildLocator.QueryVisualStudioInstances(query).FirstOrDefault() ?? throw SdkErrors.NoSdk();
        }
        catch (InvalidOperationException refused)
        {
            throw GlobalJson.Above(folder) is { Version: { } version } global ? SdkErrors.SdkMissing(version, global.Path, refused) : SdkErrors.NoSdk(refused);
        }
    }
}
