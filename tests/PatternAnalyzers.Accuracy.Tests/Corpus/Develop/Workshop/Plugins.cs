namespace Corpus.Workshop.ChartPlotter;

public interface IPlotter
{
    IDisposable AddLayer(string name, int order);
    event Action<double>? ZoomChanged;
}

public interface IPlotterPlugin
{
    void OnLoaded(IPlotter plotter);
    void OnUnloading(IPlotter plotter);
}

public abstract class PlotterPlugin : IPlotterPlugin
{
    public virtual void OnLoaded(IPlotter plotter) { }
    public virtual void OnUnloading(IPlotter plotter) { }
}

public sealed class WeatherOverlay : IPlotterPlugin
{
    private readonly List<IDisposable> _layers = [];

    public void OnLoaded(IPlotter plotter)
    {
        _layers.Add(plotter.AddLayer("wind", 40));
        _layers.Add(plotter.AddLayer("swell", 41));
        plotter.ZoomChanged += Rescale;
    }

    public void OnUnloading(IPlotter plotter)
    {
        plotter.ZoomChanged -= Rescale;
        _layers.ForEach(l => l.Dispose());
        _layers.Clear();
    }

    private void Rescale(double zoom) => Density = zoom < 6 ? 2 : zoom < 10 ? 4 : 8;

    public int Density { get; private set; } = 4;
}

/// <summary>The loader's note about one plug-in.</summary>
public sealed record PluginLifecycleEntry(string Assembly, Version Version, DateTime LoadedAt, bool Enabled);
