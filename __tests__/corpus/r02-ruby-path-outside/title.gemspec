Gem::Specification.new do |spec|
  spec.name = "title"
end
