Gem::Specification.new do |spec|
  spec.name = "core"
end
