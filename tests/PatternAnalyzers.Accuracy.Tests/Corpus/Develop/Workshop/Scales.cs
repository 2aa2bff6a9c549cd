namespace Corpus.Workshop.Scales;

/// <summary>Steadies the reading of a truck scale while the engine still runs.</summary>
public sealed class SteadyWeight
{
    private readonly double _processNoise;
    private readonly double _sensorNoise;
    private double _estimate;
    private double _error = 1e6;

    public SteadyWeight(double processNoise, double sensorNoise) => (_processNoise, _sensorNoise) = (processNoise, sensorNoise);

    public bool Settled => _error < _sensorNoise / 50;

    public double Add(double kilograms)
    {
        _error += _processNoise;
        var gain = _error / (_error + _sensorNoise);
        _estimate += gain * (kilograms - _estimate);
        _error *= 1 - gain;
        return _estimate;
    }
}
